package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.Nationalized;

@Entity
class Person {
    @Id
    Long id;

    byte[] picture;

    String note;

    @Nationalized
    String alias;

    @Lob
    String story;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
class Person {
    @Id
    Long id;

    @Lob
    byte[] picture;
}

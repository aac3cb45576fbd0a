package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    int level;

    UUID token;

    String note;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    Boolean flag;

    LocalDate day;

    UUID token;
}

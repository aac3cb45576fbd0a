package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
class Person {
    @Id
    Long id;

    long token;

    LocalDateTime moment;
}

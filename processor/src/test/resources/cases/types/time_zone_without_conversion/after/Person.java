package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Person {
    @Id
    Long id;

    Instant created;
}

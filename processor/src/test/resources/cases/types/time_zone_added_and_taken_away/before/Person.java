package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
class Person {
    @Id
    Long id;

    LocalDateTime created;

    Instant changed;
}

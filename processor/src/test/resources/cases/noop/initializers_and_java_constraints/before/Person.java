package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    String name;

    UUID token = UUID.randomUUID();

    Instant created;
}

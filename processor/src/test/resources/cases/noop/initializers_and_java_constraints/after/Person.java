package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    @Pattern(regexp = "[a-z]+")
    String name = "nobody";

    UUID token = new UUID(1, 2);

    Instant created = Instant.now();
}

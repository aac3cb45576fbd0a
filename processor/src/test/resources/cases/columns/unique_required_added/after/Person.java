package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    @Column(unique = true, nullable = false)
    UUID token = UUID.randomUUID();
}

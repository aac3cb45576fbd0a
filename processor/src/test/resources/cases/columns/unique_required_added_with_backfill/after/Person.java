package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Person {
    @Id
    Long id;

    @Backfill("gen_random_uuid()")
    @Column(unique = true, nullable = false)
    UUID token = UUID.randomUUID();
}

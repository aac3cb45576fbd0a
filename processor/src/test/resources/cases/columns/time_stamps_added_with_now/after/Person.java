package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

@Entity
class Person {
    @Id
    Long id;

    @CreationTimestamp
    @Backfill("now()")
    @Column(nullable = false)
    Instant created;
}

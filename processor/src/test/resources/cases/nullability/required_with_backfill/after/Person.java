package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Backfill("'nobody'")
    @Column(nullable = false)
    String name;
}

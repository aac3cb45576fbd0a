package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Box {
    @Id
    Long id;

    int width;

    @Backfill("0")
    @Column(nullable = false)
    Integer area;
}

package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne(optional = false)
    @Backfill("(SELECT min(team.id) FROM team)")
    Team team;
}

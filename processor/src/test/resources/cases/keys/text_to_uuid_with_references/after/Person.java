package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    @ConvertUsing("team_id::uuid")
    Team team;
}

package shop;

import dev.lockstep.annotation.Backfill;
import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    String email;

    @ConvertUsing("nullif(agee, '')::integer")
    Integer age;

    @ConvertUsing("(SELECT max(whatever) FROM generate_series(1, 3) AS whatever)::integer")
    Integer level;

    @Backfill("lower(emial)")
    @Column(nullable = false)
    String login;
}

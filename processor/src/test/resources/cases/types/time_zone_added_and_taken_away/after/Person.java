package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
class Person {
    @Id
    Long id;

    @ConvertUsing("created AT TIME ZONE 'Europe/Oslo'")
    Instant created;

    @ConvertUsing("changed AT TIME ZONE 'UTC'")
    LocalDateTime changed;
}

package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Person {
    @Id
    Long id;

    @NotNull
    @Backfill("''")
    String name;

    @Size(max = 100)
    String city;
}

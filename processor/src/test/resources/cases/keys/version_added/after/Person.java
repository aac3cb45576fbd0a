package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Person {
    @Id
    Long id;

    @Version
    @Backfill("0")
    long version;
}

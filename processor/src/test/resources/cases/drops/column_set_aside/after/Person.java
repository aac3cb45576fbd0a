package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped({"phone", "level", "mood", "boss"})
class Person {
    @Id
    Long id;
}

package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped({"name", "mood"})
class Person {
    @Id
    Long id;

    Integer age;
}

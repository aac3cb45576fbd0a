package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Dropped("mood")
@Entity
class Person {
    @Id
    Long id;
}

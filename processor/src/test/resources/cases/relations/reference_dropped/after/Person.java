package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped("team")
class Person {
    @Id
    Long id;
}

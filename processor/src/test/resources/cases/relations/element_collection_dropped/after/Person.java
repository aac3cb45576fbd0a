package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped("nickname")
class Person {
    @Id
    Long id;
}

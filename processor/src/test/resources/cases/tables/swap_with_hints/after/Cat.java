package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("Dog")
class Cat {
    @Id
    Long id;

    String woof;
}

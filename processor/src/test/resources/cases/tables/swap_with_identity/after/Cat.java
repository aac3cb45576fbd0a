package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("Dog")
class Cat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String woof;
}

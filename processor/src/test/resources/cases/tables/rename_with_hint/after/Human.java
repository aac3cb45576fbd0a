package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@RenamedFrom("Person")
class Human {
    @Id
    Long id;

    @RenamedFrom("name")
    String label;

    @ManyToOne
    Human boss;
}

package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("Person")
class Human {
    @Id
    Long id;

    @RenamedFrom("name")
    String fullName;

    @RenamedFrom("age")
    Integer years;
}

package shop;

import dev.lockstep.annotation.Dropped;
import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped("phone")
class Person {
    @Id
    Long id;

    @RenamedFrom("phone")
    String mobile;
}

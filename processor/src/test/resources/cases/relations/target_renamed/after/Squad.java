package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("Team")
class Squad {
    @Id
    @RenamedFrom("number")
    Long id;
}

package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped({"Membership", "Person", "Team"})
class Root {
    @Id
    Long id;
}

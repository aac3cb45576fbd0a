package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped({"A", "B", "C"})
class Root {
    @Id
    Long id;
}

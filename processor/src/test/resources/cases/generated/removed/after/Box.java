package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Dropped("area")
@Entity
class Box {
    @Id
    Long id;

    int width;
}

package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Dropped("room")
@Entity
class Booking {
    @Id
    Long id;
}

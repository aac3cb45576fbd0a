package shop;

import dev.lockstep.annotation.Exclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Exclusion(name = "one_a_room", method = "btree", keys = "room WITH =")
@Entity
class Booking {
    @Id
    Long id;

    @Column(nullable = false)
    String room;
}

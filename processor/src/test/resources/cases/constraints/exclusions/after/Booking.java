package shop;

import dev.lockstep.annotation.Exclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Exclusion(name = "no_double_booking", keys = "during WITH &&", where = "NOT cancelled")
@Exclusion(
    name = "free_while_cleaned",
    keys = {"during WITH &&", "cleaning WITH -|-"},
    deferrable = Exclusion.Deferrable.INITIALLY_DEFERRED)
@Entity
class Booking {
    @Id
    Long id;

    @Column(columnDefinition = "tstzrange")
    String during;

    @Column(columnDefinition = "tstzrange")
    String cleaning;

    boolean cancelled;
}

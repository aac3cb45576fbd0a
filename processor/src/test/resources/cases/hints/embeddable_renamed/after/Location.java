package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Embeddable;

@Embeddable
@RenamedFrom("Address")
class Location {
    @RenamedFrom("city")
    String town;
}

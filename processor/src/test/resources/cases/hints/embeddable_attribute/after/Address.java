package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    @RenamedFrom("city")
    String town;

    String street;
}

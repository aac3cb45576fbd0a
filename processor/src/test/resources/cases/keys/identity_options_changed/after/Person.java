package shop;

import dev.lockstep.annotation.IdentityOptions;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @IdentityOptions(mode = IdentityOptions.Mode.ALWAYS, start = 100, increment = 10, minimum = 5, maximum = 100000, cache = 20, cycle = true)
    Long id;
}

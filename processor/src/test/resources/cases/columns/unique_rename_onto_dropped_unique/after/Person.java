package shop;

import dev.lockstep.annotation.Dropped;
import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped("b")
class Person {
    @Id
    Long id;

    @RenamedFrom("a")
    @Column(unique = true)
    String b;
}

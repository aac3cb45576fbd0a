package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
@Dropped("name")
class Person {
    @Id
    Long id;

    @Transient
    String name;

    Integer age;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Person {
    @Id
    Long id;

    @Transient
    String name;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Person boss;
}

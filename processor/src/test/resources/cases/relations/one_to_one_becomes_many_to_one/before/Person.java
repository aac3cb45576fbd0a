package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Person {
    @Id
    Long id;

    @OneToOne
    Team team;
}

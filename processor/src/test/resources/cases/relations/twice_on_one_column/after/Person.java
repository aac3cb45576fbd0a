package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "code")
    Team team;

    @ManyToOne
    @JoinColumn(name = "code", insertable = false, updatable = false)
    Club union;
}

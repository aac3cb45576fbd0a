package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "person_plays_for_team"))
    Team team;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Column(name = "team_id")
    Long team;
}

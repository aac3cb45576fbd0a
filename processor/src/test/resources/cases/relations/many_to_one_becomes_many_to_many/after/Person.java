package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Person {
    @Id
    Long id;

    @ManyToMany
    Set<Team> team;
}

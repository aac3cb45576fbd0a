package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Person {
    @Id
    Long id;

    @Column(nullable = false)
    @ElementCollection
    Set<String> names;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Person {
    @Id
    Long id;

    @Column(nullable = false)
    @ElementCollection
    List<String> names;
}

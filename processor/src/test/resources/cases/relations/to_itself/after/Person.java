package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    Person boss;

    @OneToMany(mappedBy = "boss")
    Set<Person> staff;

    @OneToOne
    Person deputy;
}

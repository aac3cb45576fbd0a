package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "person", schema = "staff")
class Employee {
    @Id
    Long id;

    @Column(unique = true)
    String badge;

    @ManyToOne
    Person person;
}

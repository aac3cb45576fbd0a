package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "person_details")
class Person {
    @Id
    Long id;

    @Column(table = "person_details")
    String name;

    @Column(table = "person_details")
    String biography;
}

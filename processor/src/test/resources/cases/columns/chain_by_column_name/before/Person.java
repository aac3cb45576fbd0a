package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Column(name = "b")
    String first;

    @Column(name = "a")
    String second;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person. */
@Entity
@Table(name = "person")
class Person {
    @Id
    Long id;

    @Column(name = "age", nullable = false)
    int age;

    @Column(name = "name", length = 255, nullable = true)
    String name;
}

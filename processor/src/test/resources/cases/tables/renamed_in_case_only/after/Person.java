package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "PERSON")
class Person {
    @Id
    Long id;

    @Column(name = "name")
    String name;

    @Column(name = "AGE")
    Integer age;
}

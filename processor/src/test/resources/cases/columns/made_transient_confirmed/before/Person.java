package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Person {
    @Id
    Long id;

    String name;

    @Transient
    Integer age;
}

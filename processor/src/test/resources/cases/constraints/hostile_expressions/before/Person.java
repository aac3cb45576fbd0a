package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;
}

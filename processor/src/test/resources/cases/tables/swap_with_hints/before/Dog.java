package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Dog {
    @Id
    Long id;

    String woof;
}

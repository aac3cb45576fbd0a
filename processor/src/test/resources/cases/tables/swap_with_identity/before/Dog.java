package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Dog {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String woof;
}

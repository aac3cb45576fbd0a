package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class Employee extends Person {
    @Column(nullable = false)
    String badge;
}

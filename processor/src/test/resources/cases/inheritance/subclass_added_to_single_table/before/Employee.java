package shop;

import jakarta.persistence.Entity;

@Entity
class Employee extends Person {
    String badge;
}

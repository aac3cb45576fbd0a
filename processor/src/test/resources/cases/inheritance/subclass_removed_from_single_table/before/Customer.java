package shop;

import jakarta.persistence.Entity;

@Entity
class Customer extends Person {
    Integer discount;
}

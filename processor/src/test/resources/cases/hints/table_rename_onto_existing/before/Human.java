package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Human {
    @Id
    Long id;
}

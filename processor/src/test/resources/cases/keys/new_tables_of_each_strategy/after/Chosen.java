package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Chosen {
    @Id
    @GeneratedValue
    Long id;
}

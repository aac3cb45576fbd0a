package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Tabled {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Unique {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Summary {
    @Id
    Long id;

    String longest;
}

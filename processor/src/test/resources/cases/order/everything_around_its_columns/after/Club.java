package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Club {
    @Id
    Long id;
}

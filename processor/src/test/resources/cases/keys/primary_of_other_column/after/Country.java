package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {
    Long id;

    @Id
    String code;
}

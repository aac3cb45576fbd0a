package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {
    @Column(unique = true, nullable = false)
    Long id;

    @Id
    String code;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {
    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String code;
}

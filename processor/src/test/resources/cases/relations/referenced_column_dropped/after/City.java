package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class City {
    @Id
    Long id;

    @Column(name = "country_code")
    String country;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class City {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "country_code", referencedColumnName = "code")
    Country country;
}

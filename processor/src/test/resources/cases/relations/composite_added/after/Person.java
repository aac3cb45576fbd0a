package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "home_country", referencedColumnName = "country")
    @JoinColumn(name = "home_name", referencedColumnName = "name")
    City home;
}

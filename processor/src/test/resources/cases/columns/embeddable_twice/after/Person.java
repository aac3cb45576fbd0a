package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "home_city", length = 100))
    Address home;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Address work;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class A {
    @Id
    Long id;

    @ManyToOne(optional = false)
    B b;
}

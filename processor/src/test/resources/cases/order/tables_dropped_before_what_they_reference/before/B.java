package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class B {
    @Id
    Long id;

    @ManyToOne(optional = false)
    C c;

    @ManyToOne
    Root root;
}

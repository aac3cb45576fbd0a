package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class C {
    @Id
    Long id;

    @ManyToOne
    C parent;
}

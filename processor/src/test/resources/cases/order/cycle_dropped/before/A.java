package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
class A {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "b")
    B b;

    @OneToOne
    @JoinColumn(name = "other_b")
    B otherB;
}

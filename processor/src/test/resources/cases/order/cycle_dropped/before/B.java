package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class B {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "c")
    C c;

    @Column(unique = true)
    String code;
}

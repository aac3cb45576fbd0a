package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "c_by_a", columnList = "a"))
class C {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a")
    A a;

    @ManyToOne
    @JoinColumn(name = "b")
    B b;
}

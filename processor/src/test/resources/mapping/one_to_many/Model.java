import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class E2 { @Id long id; int pos; @ManyToOne A a2; @ManyToOne A a3; @ManyToOne A a4; }
@Entity class F { @Id String id; }
@Entity class A {
    @Id long id;
    @OneToMany List<F> ol;
    @OneToMany @JoinTable(name = "a_os") Set<F> os;
    @OneToMany @JoinTable(name = "a_oo") @OrderColumn(name = "ord") List<F> oo;
    @OneToMany @JoinColumn List<F> oj;
    @OneToMany @JoinColumn(name = "ajoin", nullable = false) @OrderColumn List<F> ojn;
    @OneToMany(mappedBy = "a2") @OrderColumn(name = "idx") List<E2> inv;
    @OneToMany(mappedBy = "a3") @OrderColumn List<E2> inv2;
    @OneToMany(mappedBy = "a4") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<E2> inv3;
    @OneToMany @JoinTable(name = "a_om") Map<String, F> om;
    @OneToMany @JoinColumn(name = "mapo", foreignKey = @ForeignKey(name = "fk_mapo")) Map<String, F> omj;
    @OneToMany(mappedBy = "a3") @MapKey(name = "pos") Map<Integer, E2> imk;
    @OneToMany @JoinColumn(name = "no_fk", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<F> nofk;
}

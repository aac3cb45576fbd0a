import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; @ManyToMany @OrderColumn(name = "b_pos", nullable = false, columnDefinition = "smallint") List<B> bs; @OneToMany @JoinColumn(name = "a_ref") @OrderColumn List<C> cs; @OneToMany(mappedBy = "a") @OrderColumn(name = "d_pos") List<D> ds; @OneToMany @OrderColumn List<B> joined; @ElementCollection @OrderColumn(nullable = false) List<String> texts; @ElementCollection String[] words; @ManyToMany @OrderColumn B[] barray; }
@Entity class B { @Id long id; @ManyToMany(mappedBy = "bs") List<A> as; }
@Entity class C { @Id long id; }
@Entity class D { @Id long id; @ManyToOne A a; }

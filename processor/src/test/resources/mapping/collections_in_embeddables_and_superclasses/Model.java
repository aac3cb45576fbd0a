import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class F { @Id String id; }
@Embeddable class Inner { @ElementCollection Set<String> inners; @ManyToMany List<F> fs; @OneToMany @JoinTable(name = "a_of") List<F> of; }
@Entity class A { @Id long id; Inner inner; }
@MappedSuperclass class MS { @Id long id; @ElementCollection Set<String> tags; @ManyToMany Set<F> fs; @OneToMany @JoinColumn Set<G> gs; }
@Entity class S1 extends MS { }
@Entity class G { @Id int id; }
@Entity class R { @Id long id; @ManyToMany List<G> rg; }
@Entity class R1 extends R { @ElementCollection List<String> r1s; @ManyToMany List<F> r1f; @OneToMany @JoinColumn List<F> r1j; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id long id; @ElementCollection List<String> js; }
@Entity class J1 extends J { @ElementCollection List<String> j1s; @ManyToMany List<F> j1f; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class P { @Id long id; @ElementCollection List<String> ps; }
@Entity class P1 extends P { @ElementCollection List<String> p1s; @ManyToMany List<F> p1f; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; @ManyToOne A a; @Column(unique = true) String u; @ElementCollection List<String> e; @OneToOne A one; @Enumerated(EnumType.STRING) K k; enum K { X } @ManyToMany Set<B> bs; @Embedded Emb emb; }
@Embeddable class Emb { @Column(name = "emb_Col") String x; }
@Entity @Table(name = "b_b", indexes = @Index(columnList = "n"), uniqueConstraints = @UniqueConstraint(columnNames = {"n", "m"})) class B { @Id @GeneratedValue long id; String n; String m; }

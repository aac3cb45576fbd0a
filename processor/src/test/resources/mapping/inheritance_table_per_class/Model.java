import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(indexes = @Index(columnList = "n"), uniqueConstraints = @UniqueConstraint(columnNames = "m"))
class P { @Id @GeneratedValue long id; String n; String m; @Column(unique = true) String u; @ManyToOne T t; int pi; }
@Entity class P1 extends P { int x; @ManyToOne P p; @ManyToOne P1 p1; @ManyToOne Q q; @ManyToOne Q1 q1; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Q { @Id @GeneratedValue long id; @OneToOne T t; @Enumerated(EnumType.STRING) Kind kind; enum Kind { A, B } }
@Entity class Q1 extends Q { int x; }
@Entity class Q2 extends Q1 { String y; }

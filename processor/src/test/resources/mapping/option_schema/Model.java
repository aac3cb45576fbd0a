import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id @GeneratedValue long id; @ManyToOne A a; @ElementCollection List<String> e; @ManyToMany Set<B> bs; }
@Entity @Table(schema = "own") class B { @Id @GeneratedValue long id; String n; String m; @ElementCollection List<String> list; }

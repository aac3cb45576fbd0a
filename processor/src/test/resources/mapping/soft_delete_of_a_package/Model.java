package shop2;
import jakarta.persistence.*; import java.util.*;
@Entity class A { @Id long id; @ElementCollection Set<String> tags; @ManyToMany Set<B> bs; @OneToMany @JoinColumn(name = "a_id") List<B> joined; }
@Entity @org.hibernate.annotations.SoftDelete(columnName = "gone") class B { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class P { @Id long id; } @Entity class Q extends P { int x; }

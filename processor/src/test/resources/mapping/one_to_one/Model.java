import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; @OneToOne B b; @OneToOne(mappedBy = "a") C c; @OneToOne(optional = false) @JoinColumn(name = "bb") B required; @OneToOne @JoinColumn(nullable = false, unique = true) B both; }
@Entity class B { @Id long id; @OneToOne(mappedBy = "b") A a; }
@Entity class C { @Id long id; @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY, orphanRemoval = true) A a; @OneToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) B b; }

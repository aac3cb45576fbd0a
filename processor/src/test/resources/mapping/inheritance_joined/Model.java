import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED)
class J { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; String n; }
@Entity class J1 extends J { int x; @ManyToOne J other; }
@Entity @PrimaryKeyJoinColumn(name = "j2_id", foreignKey = @ForeignKey(name = "fk_j2"))
class J2 extends J1 { int y; @ManyToOne J1 j1; @ManyToOne J2 j2; @Column(unique = true) String u; }
@Entity @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
class J3 extends J { @Column(nullable = false) String z; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1")
class K { @Id long id; @ManyToOne J2 j2; }
@Entity @DiscriminatorValue("2") class K1 extends K { int x; }
@Entity class K2 extends K { int x; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Embeddable class Key implements java.io.Serializable { int x; int y; }
@Entity class P { @EmbeddedId Key id; }
@Embeddable class Links { @ManyToOne T first; @ManyToOne T second; }
@Entity class A { @Id long id;
    @Embedded @AssociationOverrides({@AssociationOverride(name = "first", joinColumns = @JoinColumn(name = "one")), @AssociationOverride(name = "second", joinColumns = @JoinColumn(name = "two"))}) Links links;
    @ElementCollection @MapKeyJoinColumns({@MapKeyJoinColumn(name = "kx", referencedColumnName = "x"), @MapKeyJoinColumn(name = "ky", referencedColumnName = "y")}) Map<P, String> notes; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @EmbeddedId Key id; }
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "jx", referencedColumnName = "x"), @PrimaryKeyJoinColumn(name = "jy", referencedColumnName = "y")}) class Sub extends J { String name; }
@Entity @org.hibernate.annotations.Checks({@org.hibernate.annotations.Check(name = "c_low", constraints = "low > 0"), @org.hibernate.annotations.Check(constraints = "high > low")})
class C { @Id long id; int low; int high; }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class S { @Id long id; @Enumerated(EnumType.ORDINAL) Thread.State state; }
@Entity class S2 extends S { String more; }

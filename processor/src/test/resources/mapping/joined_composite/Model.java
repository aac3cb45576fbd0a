import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class PK implements java.io.Serializable { int x; String y; } @Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @EmbeddedId PK id; } @Entity @PrimaryKeyJoinColumn(name = "bx", referencedColumnName = "x") @PrimaryKeyJoinColumn(name = "by_", referencedColumnName = "y") class Derived extends Base { int z; } @Entity class Refers { @Id long id; @ManyToOne Derived d; @ManyToOne Base b; }

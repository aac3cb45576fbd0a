import jakarta.persistence.*;
import java.util.*;

// mappedBy = "items" is about the items of A: those of B have no other side.
@Entity class A { @Id Long id; @ManyToMany List<C> items; }
@Entity class B { @Id Long id; @ManyToMany List<C> items; }
@Entity class C { @Id Long id; @ManyToMany(mappedBy = "items") List<A> as; }

// An inverse side may be in a subclass of the entity that the association refers to.
@Entity @DiscriminatorColumn(name = "kind") abstract class Part { @Id Long id; @ManyToMany(mappedBy = "spares") List<Machine> sparedIn; }
@MappedSuperclass abstract class Moving extends Part { @ManyToMany(mappedBy = "parts") List<Machine> machines; }
@Entity @DiscriminatorValue("1") class Wheel extends Moving { int size; }
@Entity class Machine { @Id Long id; @ManyToMany List<Part> parts; @ManyToMany List<Part> spares; }

// One of a subclass of the owner gives the column of the owner no name.
@Entity @Table(name = "config") @Inheritance(strategy = InheritanceType.JOINED) abstract class Config { @Id Long id; @ManyToMany Set<Option> uses; @ManyToMany(mappedBy = "uses") Set<Option> usedBy; }
@Entity class Option extends Config { int n; }

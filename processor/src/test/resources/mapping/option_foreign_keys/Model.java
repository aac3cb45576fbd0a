import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; @ManyToOne A a; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.CONSTRAINT)) A forced; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "named")) A named; @ElementCollection List<String> e; @ManyToMany Set<A> bs; }

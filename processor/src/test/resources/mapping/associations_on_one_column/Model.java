import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** One foreign key for one column: the first. */
@Entity class T { @Id long id; }
@Entity class U { @Id long uid; }
@Entity class A { @Id long id; @ManyToOne @JoinColumn(name = "t") T t; @ManyToOne @JoinColumn(name = "t", insertable = false, updatable = false) U u; }
@Entity class B { @Id long id; @ManyToOne @JoinColumn(name = "t", insertable = false, updatable = false, foreignKey = @ForeignKey(name = "fk_b")) T t; @ManyToOne @JoinColumn(name = "t") U u; @Column(name = "t", insertable = false, updatable = false) Long plain; }
@Entity class C { @Id long id; @ManyToOne @JoinColumn(name = "t", insertable = false, updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) T t; @ManyToOne @JoinColumn(name = "t") U u; }
@Entity class D { @Id Long id; @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) T t; @OneToOne @JoinColumn(name = "id", insertable = false, updatable = false) U u; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class A { @Id long id; }
@Entity class B { @Id long id; }
@Entity class Plain { @Id long id; @ManyToOne @JoinColumn(name = "x") A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) B alpha; }
@Entity class Named { @Id long id; @ManyToOne @JoinColumn(name = "x") A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false, foreignKey = @ForeignKey(name = "fk_by_first")) B alpha; }
@Entity class NamedLater { @Id long id; @ManyToOne @JoinColumn(name = "x", foreignKey = @ForeignKey(name = "fk_by_last")) A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) B alpha; }
@Entity class Deleted { @Id long id; @ManyToOne @JoinColumn(name = "x") @OnDelete(action = OnDeleteAction.CASCADE) A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) B alpha; }
@Entity class DeletedEarlier { @Id long id; @ManyToOne @JoinColumn(name = "x") A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) @OnDelete(action = OnDeleteAction.CASCADE) B alpha; }
@Entity class Unbound { @Id long id; @ManyToOne @JoinColumn(name = "x") A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) B alpha; }
@Entity class Same { @Id long id; @ManyToOne @JoinColumn(name = "x") A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) @OnDelete(action = OnDeleteAction.CASCADE) A alpha; }
@Entity class SameLater { @Id long id; @ManyToOne @JoinColumn(name = "x") @OnDelete(action = OnDeleteAction.CASCADE) A zeta; @ManyToOne @JoinColumn(name = "x", insertable = false, updatable = false) A alpha; }
@Entity class Root { @Id long id; }
@Entity class First extends Root { @ManyToOne @JoinColumn(name = "x") B zeta; }
@Entity class Second extends Root { @ManyToOne @JoinColumn(name = "x") A alpha; }

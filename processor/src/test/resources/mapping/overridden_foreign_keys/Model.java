import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Beside the columns of an override a foreign key is heeded, inside them or inside a join table it is not. */
@Entity class T { @Id long id; }
@Entity class T2 { @Id long id; }
@Entity class T3 { @Id long id; }
@Entity class T4 { @Id long id; }
@Embeddable class Links {
    @ManyToOne T plain;
    @ManyToOne @JoinColumn(name = "u_id", foreignKey = @ForeignKey(name = "fk_inner")) T named;
    @ManyToMany @JoinTable(name = "ts", foreignKey = @ForeignKey(name = "fk_ts_a"), inverseForeignKey = @ForeignKey(name = "fk_ts_b")) Set<T2> many;
    @OneToMany @JoinColumn(name = "o2m", foreignKey = @ForeignKey(name = "fk_o2m")) Set<T3> owned; }
@Entity class Beside { @Id long id; @Embedded
    @AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "pp"), foreignKey = @ForeignKey(name = "fk_plain"))
    @AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "nn"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @AssociationOverride(name = "many", joinTable = @JoinTable(name = "beside_many"))
    @AssociationOverride(name = "owned", joinColumns = @JoinColumn(name = "oo"), foreignKey = @ForeignKey(name = "fk_owned"))
    Links links; }
@Entity class Inside { @Id long id; @Embedded
    @AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "pp", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "nn", foreignKey = @ForeignKey(name = "fk_lost")))
    @AssociationOverride(name = "many", joinTable = @JoinTable(name = "inside_many", foreignKey = @ForeignKey(name = "fk_lost_a"), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @AssociationOverride(name = "owned", joinColumns = @JoinColumn(name = "oi", foreignKey = @ForeignKey(name = "fk_lost_o")))
    Links links; }
@MappedSuperclass class Above {
    @ManyToOne @JoinTable(name = "to_one", foreignKey = @ForeignKey(name = "fk_one_a"), inverseForeignKey = @ForeignKey(name = "fk_one_b")) T4 one;
    @ManyToMany @JoinTable(name = "to_many") Set<T2> many; }
@Entity
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "below_one", foreignKey = @ForeignKey(name = "fk_lost_c")))
@AssociationOverride(name = "many", joinTable = @JoinTable(name = "below_many", joinColumns = @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_lost_d"))))
class Below extends Above { @Id long id; }

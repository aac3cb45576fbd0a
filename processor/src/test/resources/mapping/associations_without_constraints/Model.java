import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Target { @Id long id; }
@Entity class Source { @Id long id;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target none; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_named")) Target named;
    @ManyToMany @JoinTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(name = "fk_inverse")) List<Target> many;
    @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<String> words;
    @OneToMany @JoinColumn(name = "source_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<Target> owned; }

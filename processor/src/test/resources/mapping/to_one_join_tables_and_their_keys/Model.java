import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class Node {
    @Id long id;
    @OneToOne @JoinTable(name = "names", foreignKey = @ForeignKey(name = "fk_names"), inverseForeignKey = @ForeignKey(name = "fk_names_i")) Node a;
    @OneToOne @JoinTable(name = "without", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Node b;
    @ManyToOne @JoinTable(name = "names_inside", joinColumns = @JoinColumn(name = "x", foreignKey = @ForeignKey(name = "fk_x")), inverseJoinColumns = @JoinColumn(name = "y", foreignKey = @ForeignKey(name = "fk_y"))) Node c;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) @JoinTable(name = "missing") Node d;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinTable(name = "deleted") Node e;
    @ManyToOne @JoinTable(name = "without_inverse", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Node f;
    @ManyToOne @NotFound Node g;
    @ManyToOne @NotFound(action = NotFoundAction.EXCEPTION) Node h;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(comment = "a table")
class Commented {
    @Id @Column(comment = "the key") long id;
    @org.hibernate.annotations.Comment("by hibernate") String one;
    @ManyToOne @JoinColumn(comment = "a reference") Commented parent;
}
@Entity
@org.hibernate.annotations.Comment("another table")
class CommentedToo {
    @Id long id;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @DiscriminatorColumn(name = "type") abstract class Doc { @Id long id; } @Entity @DiscriminatorValue("L") class Letter extends Doc { @ManyToMany Set<Tag> tags; @ElementCollection Set<String> cc; @OneToMany(mappedBy = "letter") List<Page> pages; } @Entity class Memo extends Doc { @ManyToMany Set<Tag> labels; @Enumerated(EnumType.STRING) Kind kind; enum Kind { A, B } } @Entity class Tag { @Id String name; } @Entity class Page { @Id long id; @ManyToOne Letter letter; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable class Key { int part; @Column(name = "other_part") int other; }
@Entity class Thing { @EmbeddedId @EmbeddedColumnNaming("key_%s") Key key; String name; }
@Entity class Refers { @Id long id; @ManyToOne Thing thing; @Embedded @EmbeddedColumnNaming("Upper%s") Mixed mixed; @Embedded @EmbeddedColumnNaming("`Quoted%s`") Mixed quoted; }
@Embeddable class Mixed { int camelCase; }

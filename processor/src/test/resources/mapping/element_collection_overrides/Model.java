import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class Tagged { @ElementCollection Set<String> tags; @ElementCollection Map<String, Spot> spots; }
@Embeddable class Spot { int x; int y; }
@Entity
@AttributeOverride(name = "tags", column = @Column(name = "tag", length = 40))
class Photo extends Tagged { @Id long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity(name = "`Order`") class Purchase { @Id @GeneratedValue long id; @ManyToOne Purchase earlier; }
@Entity @Table(name = "`Group`") class Crew { @Id long id; @ElementCollection List<String> names; @ManyToMany Set<Sailor> sailors; @ManyToMany List<Sailor> guests; }
@Entity class Sailor { @Id long id; @Column(name = "[rank]") String rank; @ManyToMany(mappedBy = "sailors") Set<Crew> crews; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity(name = "`Order`") class Purchase { @Id @GeneratedValue long id; @ManyToOne Purchase earlier; @ElementCollection Set<String> tags; @ManyToMany Set<Sailor> buyers; }
@Entity @Table(name = "`Group`") class Crew { @Id long id; @ElementCollection List<String> names; @ManyToMany Set<Sailor> sailors; @ManyToMany List<Sailor> guests; }
@Entity class Sailor { @Id long id; @Column(name = "[rank]") String rank; @ManyToMany(mappedBy = "sailors") Set<Crew> crews; }
@Entity(name = "`Shop`") @Table(name = "shops") class Shop { @Id long id; @OneToMany List<Sailor> regulars; @ElementCollection List<String> wares; }

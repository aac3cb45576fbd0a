import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable record Key(String realm, int number) {}
@Entity class Thing { @EmbeddedId Key key; @ManyToOne Thing parent; @OneToOne Thing twin; @ManyToMany Set<Thing> friends; @ElementCollection List<String> words; @ElementCollection Map<String, Integer> counts; @OneToMany(mappedBy = "parent") List<Thing> children; @OneToMany Set<Thing> guests; }
@Entity class Use { @Id long id; @ManyToOne @JoinColumns({@JoinColumn(name = "thing_no", referencedColumnName = "number"), @JoinColumn(name = "thing_realm", referencedColumnName = "realm")}) Thing thing; @OneToMany @JoinColumn(name = "use_id") List<Thing> owned; }

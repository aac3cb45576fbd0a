import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Root { @Id @GeneratedValue Integer id; }
@Embeddable class PairKey { Integer leftId; Integer rightId; }
@Entity class Pair { @EmbeddedId PairKey id; @OneToOne @MapsId("leftId") Root left; @OneToOne @MapsId("rightId") Root right; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable record Geo(double lat, double lon) {}
@Embeddable class Stop { String name; @Embedded @AttributeOverride(name = "lat", column = @Column(name = "latitude", nullable = false)) Geo geo; @ManyToOne Bus bus; @Enumerated(EnumType.STRING) DayOfWeek day; }
@Entity class Bus { @Id long id; }
@Entity class Tour { @Id long id; @ElementCollection @CollectionTable(name = "tour_stop") @OrderColumn(name = "n") List<Stop> stops; @ElementCollection Map<Geo, Stop> byPlace; @ElementCollection Set<Geo> marks; }

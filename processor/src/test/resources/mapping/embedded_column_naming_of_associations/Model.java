import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity class Country { @Id String iso; }
@Entity class Stamp { @Id String number; }
@Embeddable class Place {
    String city;
    @ManyToOne Country country;
    @ManyToOne @JoinColumn(name = "origin_iso") Country origin;
    @OneToMany @JoinColumn(name = "place_fk") List<Stamp> stamps;
    @ManyToMany Set<Country> other;
}
@Entity class Trip { @Id long id; @Embedded @EmbeddedColumnNaming("from_%s") @AssociationOverride(name = "origin", joinColumns = @JoinColumn(name = "over_iso")) Place start; }
@Entity class Flight { @Id long id; @Embedded @EmbeddedColumnNaming("to_%s") Landing end; }
@Embeddable class Landing { @ManyToOne @JoinColumn(name = "origin_iso") Country origin; @OneToOne Country only; @Enumerated(EnumType.STRING) Kind kind; }
enum Kind { SOFT, HARD }

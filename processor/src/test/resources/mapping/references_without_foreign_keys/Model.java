import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity class Currency { @Id long id; String code; }
@Entity class Coin {
    @Id long id;
    @ManyToOne @JoinColumn(name = "currency", referencedColumnName = "code") @NotFound(action = NotFoundAction.IGNORE) Currency currency;
}
@Entity class Country { @Id long id; String code; }
@Entity class City {
    @Id long id;
    @ManyToOne @JoinColumn(name = "country", referencedColumnName = "code", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Country country;
}
@Entity class Region { @Id long id; String code; String zone; }
@Entity class Town {
    @Id long id;
    @ManyToOne @JoinColumns(value = {@JoinColumn(name = "c", referencedColumnName = "code"), @JoinColumn(name = "z", referencedColumnName = "zone")}, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Region region;
}
@Entity class Land {
    @Id long id;
    String code;
    String zone;
    @ElementCollection @CollectionTable(joinColumns = {@JoinColumn(name = "c", referencedColumnName = "code"), @JoinColumn(name = "z", referencedColumnName = "zone")}) List<String> towns;
}

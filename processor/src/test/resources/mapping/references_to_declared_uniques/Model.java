import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"region", "zone"})) class Country { @Id long id; @Column(unique = true) String code; String region; int zone; }
@Entity class City { @Id long id; @ManyToOne @JoinColumn(name = "country_code", referencedColumnName = "code") Country country; }
@Entity
class Airport {
    @Id long id;
    @ManyToOne @JoinColumn(name = "r", referencedColumnName = "region") @JoinColumn(name = "z", referencedColumnName = "zone") Country place;
}

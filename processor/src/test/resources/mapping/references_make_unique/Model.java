import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Country { @Id long id; String code; String region; int zone; }
@Entity class City { @Id long id; @ManyToOne @JoinColumn(name = "country_code", referencedColumnName = "code") Country country; }
@Entity
class Airport {
    @Id long id;
    @ManyToOne @JoinColumn(name = "r", referencedColumnName = "region") @JoinColumn(name = "z", referencedColumnName = "zone") Country place;
}
@Entity class Station { @Id long id; @OneToOne @JoinColumn(name = "code", referencedColumnName = "code") Country country; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Country {
    @Id long id;
    @Column(name = "iso_code", length = 2, unique = true) String isoCode;
    String region;
    String zone;
}
@Entity
class City {
    @Id long id;
    @ManyToOne @JoinColumn(name = "country_iso", referencedColumnName = "iso_code") Country country;
    @ManyToOne @JoinColumn(name = "country_id", referencedColumnName = "id") Country byId;
}

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

// What is the identifier refers to an identifier, whatever column it names.
@Entity class Citizen { @Id Long id; @OneToOne @MapsId @JoinColumn(name = "cityName", referencedColumnName = "name") City city; }
@Entity class Mayor { @Id Long id; @OneToOne @MapsId @NotFound(action = NotFoundAction.IGNORE) @JoinColumn(name = "cityName", referencedColumnName = "name") City city; }
@Entity class City implements Serializable { @Id Long id; String name; }

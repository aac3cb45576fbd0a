package kept;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import java.net.URI;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Club {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clubs")
    @SequenceGenerator(name = "clubs", sequenceName = "club_numbers", allocationSize = 20, initialValue = 7)
    long id;

    @Convert(converter = UriConverter.class)
    URI site;
}

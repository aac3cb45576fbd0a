package kept;

import dev.lockstep.annotation.Exclusion;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "hotel")
@Exclusion(keys = "during WITH &&", where = "paid", deferrable = Exclusion.Deferrable.INITIALLY_DEFERRED)
public class Booking {

    @Embeddable
    public record Key(int room, long number) {}

    @EmbeddedId
    Key key;

    @ManyToOne(optional = false)
    Person guest;

    @Column(columnDefinition = "tstzrange")
    String during;

    boolean paid;

    @Column(name = "\"Weird Name\"")
    short weird;
}

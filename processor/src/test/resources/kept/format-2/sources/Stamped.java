package kept;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

@MappedSuperclass
public abstract class Stamped {

    Instant created;

    @Version
    int version;
}

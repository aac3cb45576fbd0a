package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
abstract class Base {
    @Id
    Long id;

    @RenamedFrom("created")
    Instant since;

    String note;
}

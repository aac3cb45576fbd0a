package shop;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
abstract class Base {
    @Id
    Long id;

    Instant created;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Meeting {
    @Id
    Long id;

    Instant start;
}

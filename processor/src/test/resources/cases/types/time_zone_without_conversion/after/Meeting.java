package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
class Meeting {
    @Id
    Long id;

    LocalDateTime start;
}

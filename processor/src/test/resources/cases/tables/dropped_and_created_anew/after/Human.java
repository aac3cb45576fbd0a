package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Dropped("Person")
@Table(name = "person")
class Human {
    @Id
    UUID key;

    @Column(nullable = false)
    BigDecimal height;
}

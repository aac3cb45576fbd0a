package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @Column(nullable = false, length = 50)
    @ColumnDefault("'it''s UTC'")
    String zone;

    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant since;
}

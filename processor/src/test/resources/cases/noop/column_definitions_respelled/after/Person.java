package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "CHARACTER VARYING( 40 )")
    String name;

    @Column(columnDefinition = "INTEGER")
    int level;

    @Column(columnDefinition = "TimestampTZ(6)")
    Instant moment;

    @Column(columnDefinition = "decimal(10, 2)")
    BigDecimal score;

    @Column(columnDefinition = "boolean")
    boolean active;
}

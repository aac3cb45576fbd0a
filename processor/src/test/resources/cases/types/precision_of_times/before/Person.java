package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @Column(secondPrecision = 0)
    LocalDateTime created;

    @Column(secondPrecision = 3)
    LocalTime opens;

    Instant seen;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration lasts;
}

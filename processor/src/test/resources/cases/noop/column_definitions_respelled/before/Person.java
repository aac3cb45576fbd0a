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

    @Column(columnDefinition = "varchar(40)")
    String name;

    @Column(columnDefinition = "int4")
    int level;

    @Column(columnDefinition = "timestamp(6) with time zone")
    Instant moment;

    @Column(columnDefinition = "numeric(10,2)")
    BigDecimal score;

    @Column(columnDefinition = "bool")
    boolean active;
}

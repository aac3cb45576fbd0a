package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Person {
    @Id
    Long id;

    @Column(length = 30)
    String name;

    long level;

    @Column(precision = 12, scale = 4)
    BigDecimal score;
}

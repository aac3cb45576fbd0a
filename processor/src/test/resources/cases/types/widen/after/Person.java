package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Person {
    @Id
    Long id;

    @Column(length = 30, unique = true)
    String name;

    @Column(columnDefinition = "text")
    String bio;

    @Column(precision = 12, scale = 2)
    BigDecimal score;

    long level;
}

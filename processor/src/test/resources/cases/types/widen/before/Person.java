package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
class Person {
    @Id
    Long id;

    @Column(length = 20, unique = true)
    String name;

    @Column(length = 100)
    String bio;

    @Column(precision = 10, scale = 2)
    BigDecimal score;

    int level;
}

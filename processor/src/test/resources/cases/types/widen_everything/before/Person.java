package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "person_by_text", columnList = "text"))
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(20)")
    String text;

    @Column(columnDefinition = "varchar(20)")
    String unlimited;

    @Column(precision = 8, scale = 2)
    BigDecimal number;

    short small;

    float real;

    LocalDate day;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
@Table(indexes = @Index(name = "person_by_text", columnList = "text"))
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "text")
    String text;

    @Column(columnDefinition = "varchar")
    String unlimited;

    @Column(columnDefinition = "numeric")
    BigDecimal number;

    int small;

    double real;

    LocalDateTime day;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "by_first", columnList = "first, last"))
class Person {
    @Id
    Long id;

    String first;

    @Column(length = 40)
    String last;
}

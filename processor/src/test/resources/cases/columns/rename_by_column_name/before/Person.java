package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "phone"))
class Person {
    @Id
    Long id;

    @Column(length = 20, unique = true)
    String phone;
}

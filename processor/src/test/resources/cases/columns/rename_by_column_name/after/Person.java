package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "phone_number"))
class Person {
    @Id
    Long id;

    @Column(name = "phone_number", length = 40, unique = true, nullable = false)
    String phone;
}

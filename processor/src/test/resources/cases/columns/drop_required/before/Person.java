package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "person_phone", columnList = "phone"))
class Person {
    @Id
    Long id;

    @Column(nullable = false)
    String phone;

    @Column(nullable = false)
    int age;
}

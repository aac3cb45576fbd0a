package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Table(indexes = {
    @Index(name = "by_age_and_name", columnList = "name, age"),
    @Index(name = "by_name", columnList = "name DESC")
})
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

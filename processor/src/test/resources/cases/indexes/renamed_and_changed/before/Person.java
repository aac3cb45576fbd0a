package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "by_age", columnList = "age"),
    @Index(name = "by_name", columnList = "name")
})
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

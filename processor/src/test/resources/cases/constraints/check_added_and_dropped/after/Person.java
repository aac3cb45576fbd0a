package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Check(name = "grown", constraints = "age > 1")
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
class Person {
    @Id
    Long id;

    @Check(constraints = "age >= 18")
    Integer age;
}

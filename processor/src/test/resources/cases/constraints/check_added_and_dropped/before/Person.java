package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Check(name = "named", constraints = "name <> ''")
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

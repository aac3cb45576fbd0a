package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
class Person {
    @Id
    Long id;

    String name;

    @Comment("in years")
    Integer age;
}

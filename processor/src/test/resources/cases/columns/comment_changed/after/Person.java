package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("people's names")
class Person {
    @Id
    Long id;

    @Comment("what they say;\nquote: '")
    String name;

    Integer age;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Table(indexes = @Index(columnList = "age"))
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

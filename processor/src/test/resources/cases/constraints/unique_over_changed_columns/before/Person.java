package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Table(uniqueConstraints = {
    @UniqueConstraint(name = "one", columnNames = {"first", "last"}),
    @UniqueConstraint(name = "two", columnNames = {"last", "age"}),
    @UniqueConstraint(name = "three", columnNames = {"age", "gone"})
})
@Entity
class Person {
    @Id
    Long id;

    String first;

    String last;

    Integer age;

    Integer gone;
}

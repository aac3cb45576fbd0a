package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Check(name = "grown", constraints = "age > 1")
@Check(name = "named", constraints = "name <> ''")
@Table(
    indexes = {@Index(columnList = "age"), @Index(columnList = "name")},
    uniqueConstraints = {@UniqueConstraint(columnNames = "age"), @UniqueConstraint(columnNames = {"name", "age"})})
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Table(
    uniqueConstraints = {@UniqueConstraint(columnNames = {"name", "age"}), @UniqueConstraint(columnNames = "age")},
    indexes = {@Index(columnList = "name"), @Index(columnList = "age")})
@Check(name = "named", constraints = "name <> ''")
@Check(name = "grown", constraints = "age > 1")
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

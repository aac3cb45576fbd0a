package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Check(name = "grown", constraints = "age > 17")
@Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = "name"))
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;

    @JoinColumn(foreignKey = @ForeignKey(name = "child_of"))
    @ManyToOne
    Person parent;
}

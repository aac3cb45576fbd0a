package shop;

import dev.lockstep.annotation.Dropped;
import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Dropped("gone")
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "one", columnNames = {"forename", "last"}),
    @UniqueConstraint(name = "two", columnNames = {"last", "age", "middle"}),
    @UniqueConstraint(name = "three", columnNames = "age")
})
@Entity
class Person {
    @Id
    Long id;

    @RenamedFrom("first")
    String forename;

    String last;

    Integer age;

    String middle;
}

package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Dropped("Pet")
@Table(indexes = @Index(name = "by_name", columnList = "name"))
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

package shop;

import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@PostgresIndex(keys = "name", unique = PostgresIndex.Unique.YES)
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;
}

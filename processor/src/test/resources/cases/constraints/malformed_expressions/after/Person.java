package shop;

import dev.lockstep.annotation.Exclusion;
import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Check(constraints = "age > 1); DROP TABLE person; --")
@PostgresIndex(keys = "name", where = "true; DROP TABLE person")
@PostgresIndex(keys = "age", where = "age > 1), (2")
@Exclusion(keys = "(tstzrange(NULL, NULL)) WITH &&", where = "name = 'a")
@Entity
class Person {
    @Id
    Long id;

    String name;

    Integer age;

    @Check(constraints = "height > 1, ADD COLUMN wide int")
    Integer height;

    @GeneratedColumn("age) STORED, ADD COLUMN tall int, ADD COLUMN more int GENERATED ALWAYS AS (1")
    Integer twice;
}

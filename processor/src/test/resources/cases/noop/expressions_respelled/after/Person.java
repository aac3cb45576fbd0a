package shop;

import dev.lockstep.annotation.Exclusion;
import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Check(name = "grown", constraints = "(age >= 18) and (age<150)")
@PostgresIndex(name = "by_name", keys = {"LOWER( name )", "( (age) + 1 )"}, where = "((age is not null) AND (name  IN ( 'a', 'b' )))")
@Exclusion(name = "one_at_a_time", keys = "(tstzrange( made, gone )) WITH &&", where = "(NOT (gone IS NULL))")
@Entity
class Person {
    @Id
    Long id;

    String name;

    @ColumnDefault("20")
    Integer age;

    @GeneratedColumn("(age * 2)")
    Integer twice;

    Instant made;

    Instant gone;
}

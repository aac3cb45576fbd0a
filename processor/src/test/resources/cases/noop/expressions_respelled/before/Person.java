package shop;

import dev.lockstep.annotation.Exclusion;
import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Check(name = "grown", constraints = "age >= 18 AND age < 150")
@PostgresIndex(name = "by_name", keys = {"lower(name)", "(age+1)"}, where = "age IS NOT NULL and name in ('a','b')")
@Exclusion(name = "one_at_a_time", keys = "(tstzrange(made,gone)) WITH &&", where = "not gone is null")
@Entity
class Person {
    @Id
    Long id;

    String name;

    @ColumnDefault("'20'::int")
    Integer age;

    @GeneratedColumn("age*2")
    Integer twice;

    Instant made;

    Instant gone;
}

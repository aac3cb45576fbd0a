package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Check(name = "cheerful", constraints = "mood <> 'SOMBRE' OR title = 'SAD'")
@Dropped({"former", "Day"})
class Person {
    @Id
    Long id;

    String title;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;
}

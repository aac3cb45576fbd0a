package shop;

import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Check(name = "never_sad", constraints = "mood <> 'SAD'")
@PostgresIndex(name = "happy_people", keys = "id", where = "mood = 'HAPPY'")
@Entity
class Person {
    @Id
    Long id;

    @ColumnDefault("'HAPPY'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    @ColumnDefault("'SAD'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood before;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Check(name = "no_rainy_one", constraints = "mood IN ('HAPPY', 'SAD')")
class Day {
    @Id
    Long id;

    @ColumnDefault("'SAD'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    @GeneratedColumn("mood = 'SAD'")
    Boolean sad;
}

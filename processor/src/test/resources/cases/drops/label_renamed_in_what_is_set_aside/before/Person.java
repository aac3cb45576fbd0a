package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Check(name = "cheerful", constraints = "mood <> 'SAD' OR title = 'SAD'")
class Person {
    @Id
    Long id;

    String title;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    @ColumnDefault("'SAD'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood former;
}

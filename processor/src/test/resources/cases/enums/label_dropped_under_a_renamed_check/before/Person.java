package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Check(name = "cheerful", constraints = "mood <> 'SAD'")
@Entity
class Person {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;
}

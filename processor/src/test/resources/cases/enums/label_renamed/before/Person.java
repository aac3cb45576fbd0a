package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @ColumnDefault("'SAD'")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;
}

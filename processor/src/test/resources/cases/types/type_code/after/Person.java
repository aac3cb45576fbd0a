package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int level;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID token;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String note;
}

package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Dropped("city")
@Entity
class Person {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address home;
}

package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address home;

    @Backfill("'[]'")
    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    List<Address> others;
}

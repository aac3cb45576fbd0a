package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;

@Entity
class Person {
    @Id
    Long id;

    @JdbcType(PostgreSQLEnumJdbcType.class)
    @ColumnDefault("'HAPPY'")
    @Column(name = "standing", nullable = false)
    Order order;
}

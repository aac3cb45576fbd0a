package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "desk")
class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;
}

package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "low_people", columnList = "low"))
class Person {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ConvertUsing("CASE mood WHEN 'SAD' THEN 'CALM' ELSE mood END")
    Mood mood;

    @ColumnDefault("false")
    @Column(nullable = false)
    boolean low;
}

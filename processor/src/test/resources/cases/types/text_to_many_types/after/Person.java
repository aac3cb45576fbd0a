package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @ConvertUsing("flag::boolean")
    Boolean flag;

    @ConvertUsing("day::date")
    LocalDate day;

    @ConvertUsing("token::uuid")
    UUID token;

    @ConvertUsing("document::jsonb")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @ConvertUsing("moment::timestamptz")
    Instant moment;
}

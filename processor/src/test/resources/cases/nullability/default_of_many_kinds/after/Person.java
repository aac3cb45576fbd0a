package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @ColumnDefault("'it''s'")
    String quoted;

    @ColumnDefault("E'two\\nlines'")
    String lines;

    @ColumnDefault("'x'::character varying")
    String cast;

    @ColumnDefault("now()")
    Instant since;

    @ColumnDefault("'{}'::jsonb")
    @Column(columnDefinition = "jsonb")
    String document;

    @ColumnDefault("'1'::int")
    Integer number;
}

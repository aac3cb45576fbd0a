package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "text DEFAULT 'x'; DROP TABLE person")
    String d;

    @ColumnDefault("1 \\! touch /tmp/x")
    int e;

    @ColumnDefault("$$ 1")
    int f;

    @ColumnDefault("a$b$ ; DROP TABLE person; a$b$")
    int g;

    @Backfill("E'\\\\'; DROP TABLE person; --'")
    @Column(nullable = false)
    String h;
}

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

    @ColumnDefault("0); DROP TABLE person; --")
    int a;

    @Backfill("lower('x'")
    @Column(nullable = false)
    String b;

    @ColumnDefault("'it''s; (fine) -- really'")
    String c;
}

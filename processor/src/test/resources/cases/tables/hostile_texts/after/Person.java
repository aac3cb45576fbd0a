package shop;

import dev.lockstep.annotation.Backfill;
import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Comment("'; DROP TABLE person; -- */ $$ \\! touch /tmp/x :USER %s\nDROP TABLE person;")
@Check(name = "`50% \" ); DROP TABLE person; --\nDROP TABLE person`", constraints = "name <> '; -- $$ \\q'")
@Table(
        indexes = @Index(name = "`by \"\nDROP TABLE person; \\q`", columnList = "name"),
        uniqueConstraints = @UniqueConstraint(name = "`$$; \\q`", columnNames = "`:USER`"))
@PostgresIndex(name = "`$lockstep1$`", keys = "lower(name || '$$')", where = "name <> E'\\'; --'")
class Person {
    @Id
    Long id;

    String name;

    @Column(name = "`:USER`")
    @Comment("*/ \\\n\\! touch /tmp/x")
    String user;

    @Column(name = "`a\nDROP TABLE person; --`", nullable = false)
    @Backfill("'$$ % ; \\q :USER'")
    String broken;

    @Column(name = "`$$ % '`", nullable = false)
    @ColumnDefault("'$$; DROP TABLE person; --'")
    String dollars;
}

package shop;

import dev.lockstep.annotation.Backfill;
import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Person {
    @Id
    Long id;

    @RenamedFrom("phone")
    @Backfill("'none'")
    @Column(length = 10, nullable = false)
    @ColumnDefault("'none'")
    @Comment("where to call")
    String mobile;
}

package shop;

import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@PostgresIndex(name = "by_where", keys = "rank", where = "rank > 0")
@PostgresIndex(name = "by_key", keys = "lower(title)")
@PostgresIndex(name = "by_class", keys = "title")
@PostgresIndex(name = "by_nulls", keys = "made")
@PostgresIndex(name = "by_method", keys = "rank")
@PostgresIndex(name = "by_unique", keys = "title")
@PostgresIndex(name = "by_include", keys = "rank")
@PostgresIndex(name = "by_collation", keys = "title")
@PostgresIndex(keys = {"rank", "title"})
@Entity
class Note {
    @Id
    Long id;

    String title;

    Integer rank;

    Instant made;

    @Column(columnDefinition = "jsonb")
    String tags;

    @Column(columnDefinition = "tstzrange")
    String during;
}

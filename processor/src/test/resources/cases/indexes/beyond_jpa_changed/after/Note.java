package shop;

import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@PostgresIndex(name = "by_where", keys = "rank", where = "rank > 1")
@PostgresIndex(name = "by_key", keys = "upper(title)")
@PostgresIndex(name = "by_class", keys = "title varchar_pattern_ops")
@PostgresIndex(name = "by_nulls", keys = "made NULLS FIRST")
@PostgresIndex(name = "by_method", keys = "rank", method = "hash")
@PostgresIndex(name = "by_unique", keys = "title", unique = PostgresIndex.Unique.YES)
@PostgresIndex(name = "by_include", keys = "rank", include = "title")
@PostgresIndex(name = "by_collation", keys = "title COLLATE \"C\"")
@PostgresIndex(name = "by_rank_and_title", keys = {"rank", "title"})
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

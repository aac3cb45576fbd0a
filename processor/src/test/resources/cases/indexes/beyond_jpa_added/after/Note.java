package shop;

import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@PostgresIndex(name = "note_recent", keys = {"rank", "made DESC NULLS LAST"}, include = "title", where = "rank > 0")
@PostgresIndex(name = "note_title", keys = "title COLLATE \"C\" varchar_pattern_ops")
@PostgresIndex(name = "note_title_key", keys = "coalesce(title, id::text)", unique = PostgresIndex.Unique.YES)
@PostgresIndex(name = "note_tags", keys = "tags jsonb_path_ops", method = "gin")
@PostgresIndex(name = "note_during", keys = "during", method = "gist")
@PostgresIndex(name = "note_during_sp", keys = "during", method = "spgist")
@PostgresIndex(name = "note_made", keys = "made", method = "brin")
@PostgresIndex(name = "note_rank", keys = "rank", method = "hash")
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

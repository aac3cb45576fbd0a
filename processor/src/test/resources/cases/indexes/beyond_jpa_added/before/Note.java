package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

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

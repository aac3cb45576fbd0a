package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Day {
    @Id
    Long id;

    @Column(columnDefinition = "mood[] default '{HAPPY}'")
    Mood[] moods;
}

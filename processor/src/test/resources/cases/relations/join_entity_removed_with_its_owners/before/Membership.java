package shop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
class Membership {
    @EmbeddedId
    Key key;

    @MapsId("person")
    @ManyToOne
    @JoinColumn(name = "person_id")
    Person person;

    @MapsId("team")
    @ManyToOne
    @JoinColumn(name = "team_id")
    Team team;

    LocalDate since;

    @Embeddable
    record Key(Long person, Long team) implements Serializable {}
}

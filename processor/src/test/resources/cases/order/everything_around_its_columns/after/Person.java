package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Dropped({"email", "team"})
@Table(
        uniqueConstraints = @UniqueConstraint(name = "person_phone_club_key", columnNames = {"phone", "club_id"}),
        indexes = @Index(name = "person_by_club", columnList = "club_id"))
class Person {
    @Id
    Long id;

    String phone;

    @ManyToOne
    Club club;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(name = "person_email_team_key", columnNames = {"email", "team_id"}),
        indexes = @Index(name = "person_by_team", columnList = "team_id"))
class Person {
    @Id
    Long id;

    String email;

    @ManyToOne
    Team team;
}

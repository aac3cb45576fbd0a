package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Team {
    @Id
    Long id;

    @Column(unique = true)
    String code;
}

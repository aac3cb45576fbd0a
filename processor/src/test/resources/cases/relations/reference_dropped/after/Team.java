package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Team {
    @Id
    Long id;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Root {
    @Id
    Long id;
}

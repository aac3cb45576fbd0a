package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Assigned {
    @Id
    String id;
}

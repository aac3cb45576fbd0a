package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Box {
    @Id
    Long id;

    int width;

    Integer area;
}

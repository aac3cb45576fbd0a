package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Cat {
    @Id
    Long id;

    @Column(unique = true)
    String meow;
}

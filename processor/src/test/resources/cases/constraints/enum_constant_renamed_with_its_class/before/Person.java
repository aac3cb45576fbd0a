package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Mood mood;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "`what's up`")
    Mood mood;

    @Enumerated(EnumType.STRING)
    @Column(name = "`the first of it's kind`", nullable = false)
    Mood first;
}

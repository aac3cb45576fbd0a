package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "people")
class Person {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    @Enumerated(EnumType.STRING)
    Mood mood;

    @ManyToOne
    Person boss;
}

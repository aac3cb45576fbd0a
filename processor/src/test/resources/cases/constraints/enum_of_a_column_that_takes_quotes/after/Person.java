package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Dropped("first")
@Entity
class Person {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "`what's up`")
    Mood mood;
}

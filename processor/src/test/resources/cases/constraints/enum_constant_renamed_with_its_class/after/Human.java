package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "person")
@RenamedFrom("Person")
class Human {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Mood mood;
}

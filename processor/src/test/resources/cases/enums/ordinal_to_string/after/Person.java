package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @ConvertUsing("CASE mood WHEN 0 THEN 'HAPPY' WHEN 1 THEN 'SAD' END")
    @Enumerated(EnumType.STRING)
    Mood mood;
}

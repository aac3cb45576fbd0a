package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Person {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", schema = "counting", sequenceName = "person_numbers")
    Long id;
}

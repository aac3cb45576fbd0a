package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Person {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", initialValue = 7, options = "minvalue 5 maxvalue 100000 cache 20 cycle")
    Long id;
}

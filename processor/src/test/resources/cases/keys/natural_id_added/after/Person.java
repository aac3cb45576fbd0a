package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
class Person {
    @Id
    Long id;

    @NaturalId
    String country;

    @NaturalId
    String number;
}

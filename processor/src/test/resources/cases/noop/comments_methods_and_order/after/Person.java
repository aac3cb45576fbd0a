package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A person, with more words and other members. */
@Entity
class Person {
    static final int LIMIT = 3;

    // the age comes first now
    int age;

    String name;

    @Id
    Long id;

    String shortName() {
        return name.substring(0, LIMIT);
    }
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    String zip;

    Integer age;

    @ColumnDefault("true")
    boolean active;

    Instant since;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @ColumnDefault("'Europe/Rome'")
    String zone;

    int level;

    @ColumnDefault("0")
    int rank;
}

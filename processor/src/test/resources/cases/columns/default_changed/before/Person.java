package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @ColumnDefault("'UTC'")
    String zone;

    @ColumnDefault("1")
    int level;

    int rank;
}

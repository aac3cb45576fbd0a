package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "by_name", columnList = "name"))
class Person {
    @Id
    Long id;

    @Backfill("''")
    @Column(unique = true, nullable = false)
    String email;

    @Column(length = 100)
    String name;
}

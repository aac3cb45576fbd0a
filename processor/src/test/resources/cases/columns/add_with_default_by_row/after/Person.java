package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @Column(nullable = false)
    @ColumnDefault("gen_random_uuid()")
    UUID token;
}

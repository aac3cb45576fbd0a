package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
class Person {
    @Id
    Long id;

    @CreationTimestamp
    @Column(nullable = false)
    Instant created;

    @UpdateTimestamp
    @Column(nullable = false)
    Instant updated;
}

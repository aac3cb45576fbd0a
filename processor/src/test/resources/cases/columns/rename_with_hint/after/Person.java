package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "mobile"))
class Person {
    @Id
    Long id;

    @RenamedFrom("phone")
    @Column(nullable = false)
    String mobile;
}

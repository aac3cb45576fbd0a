package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "by_first", columnList = "last, first"))
class Person {
    @Id
    Long id;

    @RenamedFrom("last")
    @Column(length = 40)
    String first;

    @RenamedFrom("first")
    String last;
}

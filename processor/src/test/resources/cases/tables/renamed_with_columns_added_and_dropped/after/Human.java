package shop;

import dev.lockstep.annotation.Dropped;
import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
@RenamedFrom("Person")
@Dropped("fax")
class Human {
    @Id
    Long id;

    @RenamedFrom("name")
    @Column(length = 300)
    String fullname;

    @ColumnDefault("1")
    int level;
}

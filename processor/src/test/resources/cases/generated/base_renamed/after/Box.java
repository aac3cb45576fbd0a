package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Box {
    @Id
    Long id;

    @RenamedFrom("width")
    int breadth;

    @GeneratedColumn("breadth * 2")
    Integer area;
}

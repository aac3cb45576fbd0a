package shop;

import dev.lockstep.annotation.Virtual;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Box {
    @Id
    Long id;

    int width;

    @Virtual
    @GeneratedColumn("nullif(width, 4) * 2")
    Integer area;
}

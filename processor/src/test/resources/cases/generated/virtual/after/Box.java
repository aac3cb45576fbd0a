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

    int height;

    @Virtual
    @GeneratedColumn("width * height")
    Integer area;

    @Virtual
    @GeneratedColumn("width + 1")
    Integer more;
}

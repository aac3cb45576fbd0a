package shop;

import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Dropped({"width", "area"})
@Entity
class Box {
    @Id
    Long id;

    @ColumnDefault("0")
    int height;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Table(indexes = @Index(name = "by_area", columnList = "area"))
@Entity
class Box {
    @Id
    Long id;

    int width;

    @GeneratedColumn("width * 3")
    Long area;
}

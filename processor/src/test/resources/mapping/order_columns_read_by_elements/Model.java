import jakarta.persistence.*;
import java.util.*;

@Entity class Play { @Id long id; @ElementCollection @OrderColumn(name = "position") List<Line> lines;
    @ElementCollection @MapKeyColumn(name = "number") Map<Integer, Scene> scenes; }
@Embeddable class Line { String text; @Column(name = "position", insertable = false, updatable = false) Integer position; }
@Embeddable class Scene { String title; @Column(name = "number", insertable = false, updatable = false) int number; }

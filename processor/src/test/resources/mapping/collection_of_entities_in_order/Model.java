import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Play { @Id long id; @OneToMany(mappedBy = "play") @OrderColumn(name = "position") List<Scene> scenes; @ManyToMany @OrderColumn List<Actor> cast; @ElementCollection @OrderColumn(name = "nr") List<String> acts; } @Entity class Scene { @Id long id; @ManyToOne(optional = false) Play play; } @Entity class Actor { @Id String name; }

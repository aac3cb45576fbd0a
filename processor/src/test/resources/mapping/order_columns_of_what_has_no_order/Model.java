import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

@Entity class Leaf { @Id long id; }
@Entity class Plant {
    @Id long id;
    @ElementCollection @OrderColumn Collection<String> names;
    @ElementCollection @OrderColumn Set<String> places;
    @OneToMany @OrderColumn Set<Leaf> leaves;
    @OneToMany @JoinColumn(name = "plant_id") @OrderColumn Collection<Leaf> fallen;
}

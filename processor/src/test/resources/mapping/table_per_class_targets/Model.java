import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Zoo { @Id long id; @OneToMany @JoinColumn(name = "zoo_id") @OrderColumn(name = "cage") List<Beast> beasts; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Beast { @Id long id; String name; }
@Entity class Lion extends Beast { int mane; }
@Entity class Crow extends Beast { int wings; }

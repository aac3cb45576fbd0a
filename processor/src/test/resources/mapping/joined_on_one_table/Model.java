import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "kinds") @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind") abstract class Kind { @Id int id; String name; }
@Entity @Table(name = "kinds") @DiscriminatorValue("2") class Simple extends Kind { Integer count; }
@Entity @Table(name = "objects") @PrimaryKeyJoinColumn(name = "kind_id") class Whole extends Kind { String description; }

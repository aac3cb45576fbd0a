import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Base { @Id @Column(name = "base_key") long id; String name; }
@Entity class Named { @Id long id; @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "named_key") Base base; }
@Entity class Unnamed { @Id long id; @MapsId @OneToOne @PrimaryKeyJoinColumn Base base; }

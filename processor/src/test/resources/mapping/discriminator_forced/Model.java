import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @org.hibernate.annotations.DiscriminatorOptions(force = true) class Base { @Id long id; }
@Entity class One extends Base { String x; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Person { enum Sex { F, M } @Id long id; @Enumerated(EnumType.STRING) @Column(length = 1) Sex sex; @Enumerated(EnumType.STRING) @Column(length = 6) Sex longer; }

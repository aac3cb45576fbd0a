import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Blank { @Id long id; @Column(name = "x", columnDefinition = " ") String x; @Column(columnDefinition = "", length = 7) String y; @Enumerated(EnumType.STRING) @Column(columnDefinition = "  ") Mood mood; }
enum Mood { GOOD, BAD }

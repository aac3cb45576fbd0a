import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Person { @Id long id; @ElementCollection @JoinTable(name = "nicknames", joinColumns = @JoinColumn(name = "person")) @Column(name = "nick") List<String> nicknames; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "t", options = "with (fillfactor = 70)") class T { @Id long id; }
@Entity @Table(name = "u", catalog = "cat") class U { @Id long id; @Column(options = "default 'x'") String name; }

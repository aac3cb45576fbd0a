import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @org.hibernate.annotations.Subselect("select 1 as id") class SS { @Id long id; @ElementCollection Set<String> tags; }
@Entity class Uses { @Id long id; @ManyToOne SS ss; }

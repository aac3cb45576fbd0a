import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; @org.hibernate.annotations.Collate("C") String name; @Column(columnDefinition = "varchar(20) collate \"POSIX\"") String other; }

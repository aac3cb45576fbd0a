import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Event { @Id long id; @Column(secondPrecision = 3) Instant at; @Column(secondPrecision = 0) LocalDateTime day; @org.hibernate.annotations.FractionalSeconds(2) LocalTime time; }

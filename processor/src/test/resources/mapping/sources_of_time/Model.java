import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; @org.hibernate.annotations.CreationTimestamp(source = org.hibernate.annotations.SourceType.DB) Instant made; @org.hibernate.annotations.UpdateTimestamp(source = org.hibernate.annotations.SourceType.VM) LocalDateTime seen; @org.hibernate.annotations.CurrentTimestamp(event = org.hibernate.generator.EventType.INSERT) Instant now; @Version Instant version; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Versioned {
    @Id long id;
    @Version Integer version;
    @org.hibernate.annotations.CreationTimestamp Instant createdAt;
    @org.hibernate.annotations.UpdateTimestamp LocalDateTime updatedAt;
    @org.hibernate.annotations.CurrentTimestamp Instant current;
}
@Entity
class VersionedByTime {
    @Id long id;
    @Version Instant version;
    @Column(name = "named") @org.hibernate.annotations.CreationTimestamp Instant createdAt;
}
@Entity
class VersionedByLong {
    @Id long id;
    @Version @Column(name = "v") long version;
}

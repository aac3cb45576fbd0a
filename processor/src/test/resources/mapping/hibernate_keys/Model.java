import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity class N {
    @Id long id;
    @org.hibernate.annotations.NaturalId String a;
    @org.hibernate.annotations.NaturalId(mutable = true) int b;
    @org.hibernate.annotations.NaturalId @ManyToOne T t;
}
@Entity class Tenanted {
    @Id long id;
    @org.hibernate.annotations.TenantId String tenant;
    @org.hibernate.annotations.PartitionKey String part;
    @org.hibernate.annotations.PartitionKey @Column(nullable = true) Integer p2;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Org { @Id @GeneratedValue Long id; } @Entity class Person { @Id @GeneratedValue Long id; }
@Embeddable class MembershipKey implements java.io.Serializable { @Column(name = "org_id") Long orgId; @Column(name = "person_id") Long personId; }
@Entity class Membership { @EmbeddedId MembershipKey key; @ManyToOne @MapsId("orgId") @JoinColumn(name = "org_id") Org org; @ManyToOne(fetch = FetchType.LAZY) @MapsId("personId") @JoinColumn(name = "person_id") Person person; Instant since; @ElementCollection Set<String> roles; }
@Entity class Badge { @Id long id; @ManyToOne Membership membership; }

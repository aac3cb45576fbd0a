import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class F { @Id String id; }
@Embeddable class Em { int x; @Column(nullable = false) int y; @ManyToOne(optional = false) F f; }
@Embeddable class Strict { @Column(nullable = false) String x; @ManyToOne(optional = false) F f; }
@Entity class A {
    @Id long id;
    @ElementCollection Set<Em> ems;
    @ElementCollection Set<Strict> strict;
    @ElementCollection @OrderColumn(name = "o", nullable = false, columnDefinition = "bigint") @org.hibernate.annotations.ListIndexBase(1) List<Em> eml;
    @ElementCollection
    @AttributeOverride(name = "value.x", column = @Column(name = "vx"))
    @AttributeOverride(name = "key.y", column = @Column(name = "ky"))
    @AttributeOverride(name = "value.y", column = @Column(name = "vy"))
    @AssociationOverride(name = "value.f", joinColumns = @JoinColumn(name = "vf"))
    Map<Em, Em> mm;
    @ElementCollection @AttributeOverride(name = "x", column = @Column(name = "xx")) List<Em> ov;
}

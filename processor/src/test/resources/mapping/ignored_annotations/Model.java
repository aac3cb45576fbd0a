import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Cacheable @NamedQuery(name = "q", query = "from Plain") @org.hibernate.annotations.DynamicUpdate @org.hibernate.annotations.BatchSize(size = 5)
@org.hibernate.annotations.Cache(usage = org.hibernate.annotations.CacheConcurrencyStrategy.READ_WRITE) @ExcludeDefaultListeners @ExcludeSuperclassListeners
class Plain { @Id long id; @Basic(fetch = FetchType.LAZY) @org.hibernate.annotations.OptimisticLock(excluded = true) String name; transient int skipped; static int counted; @Transient int left;
    @OneToMany(mappedBy = "plain") @OrderBy("id") @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SELECT) List<Part> parts; }
@Entity class Part { @Id long id; @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) Plain plain; @PrePersist void before() { } }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity @RowId("oid") @SQLInsert(sql = "insert") @SQLUpdate(sql = "x") @SQLDelete(sql = "y") @NaturalIdCache @Synchronize("x") @FilterDef(name = "f") @Filters(@Filter(name = "f", condition = "1 = 1")) @FetchProfile(name = "p") @Imported(rename = "Pp")
@NamedNativeQuery(name = "nq", query = "select 1")
class Person { public static class C implements Comparator<String> { public int compare(String a, String b) { return 0; } } @Id long id; @OptimisticLock(excluded = true) String name; @Source(SourceType.DB) @Version Instant version; @LazyGroup("g") @Basic(fetch = FetchType.LAZY) String lazy;
    @OneToMany @SortNatural SortedSet<Other> sorted; @ElementCollection @SortComparator(Person.C.class) SortedSet<String> strings; @OneToMany @JoinTable(name = "filtered") @FilterJoinTable(name = "f", condition = "1 = 1") @SQLJoinTableRestriction("1 = 1") Set<Other> filtered; @ElementCollection @SQLOrder("x") List<String> ordered; @ManyToOne @Cascade(org.hibernate.annotations.CascadeType.LOCK) Other other; }
@Entity class Other { @Id long id; }

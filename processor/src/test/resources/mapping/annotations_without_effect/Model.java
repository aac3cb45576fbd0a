import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @EntityListeners(Ear.class) @ExcludeDefaultListeners @ExcludeSuperclassListeners
@org.hibernate.annotations.SQLRestriction("id > 0") @org.hibernate.annotations.OptimisticLocking
@org.hibernate.annotations.FilterDef(name = "f") @org.hibernate.annotations.Filter(name = "f", condition = "id > 1")
@org.hibernate.annotations.SQLInsert(sql = "insert into Quiet (name, version, id) values (?, ?, ?)")
class Quiet { @Id long id;
    @org.hibernate.annotations.AttributeAccessor("field") String name;
    @org.hibernate.annotations.Mutability(org.hibernate.type.descriptor.java.Immutability.class) String fixed;
    @org.hibernate.annotations.OptimisticLock(excluded = true) String loose;
    @Version int version;
    @ElementCollection @org.hibernate.annotations.Bag List<String> bag;
    Pair pair;
    @PrePersist void before() { } }
@Embeddable class Pair { int a; int b; @org.hibernate.annotations.Instantiator({"a", "b"}) Pair(int a, int b) { } }
class Ear { @PostLoad void hear(Object o) { } }

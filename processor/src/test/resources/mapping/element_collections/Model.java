import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity(name = "Aaa") class A {
    enum K { X, Y }
    @Id long id;
    @ElementCollection Set<String> tags;
    @ElementCollection @Column(nullable = false, name = "vv", length = 10) Set<String> tags2;
    @ElementCollection @OrderColumn List<String> ord;
    @ElementCollection Map<String, Integer> mp;
    @ElementCollection @MapKeyColumn(name = "kkk", length = 7) @Column(name = "val") Map<String, Integer> mp2;
    @ElementCollection @CollectionTable(name = "ct", joinColumns = @JoinColumn(name = "own", foreignKey = @ForeignKey(name = "fk_own"))) Collection<Integer> ct;
    @ElementCollection @CollectionTable(name = "ct2", schema = "aux", uniqueConstraints = @UniqueConstraint(columnNames = {"Aaa_id", "ct2"}), indexes = @Index(columnList = "ct2")) List<Integer> ct2;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING) Map<K, K> en;
    @ElementCollection Map<T, String> em;
    @ElementCollection Set<K> ek;
    @ElementCollection @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<String> od;
    @ElementCollection String[] arr;
    @ElementCollection @Lob List<String> lob;
    @ElementCollection SortedSet<UUID> ss;
    @ElementCollection Collection<Date> ds;
    @ElementCollection @Temporal(TemporalType.DATE) @MapKeyTemporal(TemporalType.TIME) Map<Date, Date> dm;
    @ElementCollection(targetClass = Integer.class) List raw;
}

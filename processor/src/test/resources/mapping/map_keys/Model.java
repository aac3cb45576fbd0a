import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class K { @Id long id; String code; } @Embeddable class EK { String a; Integer b; } @Entity class M { @Id long id; @OneToMany @MapKey Map<Long, K> byId; @OneToMany @MapKeyColumn(name = "mk", nullable = false) @JoinTable(name = "m_col") Map<String, K> byColumn; @ElementCollection @MapKeyJoinColumn(name = "k_ref") Map<K, Integer> counts; @ManyToMany @MapKeyClass(String.class) @JoinTable(name = "m_cls") Map<Object, K> cls; @ElementCollection Map<EK, String> emb; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> dates; @ElementCollection @AttributeOverride(name = "value", column = @Column(name = "vvv")) @AttributeOverride(name = "key", column = @Column(name = "kkk")) Map<String, String> overridden; }

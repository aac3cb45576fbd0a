import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Key { @Id long id; }
@Entity class Value { @Id long id; }
@Embeddable class Pair { int a; int b; }
@Entity class Maps { enum Season { WARM, COLD } @Id long id;
    @ElementCollection Map<String, Integer> basics; @ElementCollection Map<Season, LocalDate> enums; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Season, String> named;
    @ElementCollection Map<Key, Integer> byEntity; @ElementCollection Map<Pair, Pair> pairs; @ManyToMany Map<Key, Value> entities; @ManyToMany @MapKeyColumn(name = "k", length = 9) Map<String, Value> texts;
    @OneToMany Map<LocalDate, Value> dates; @ManyToMany @MapKey(name = "id") Map<Long, Value> byId; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> temporals; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class Ref<T extends Ref<T>> { @Id long id; @ManyToOne T parent; }
@Entity class Folder extends Ref<Folder> { }
@MappedSuperclass abstract class Owned<O, K extends java.io.Serializable> { @Id K id; @ManyToOne O owner; @ElementCollection List<K> keys; }
@Entity class Doc extends Owned<Folder, String> { }
@Embeddable class Pair<A, B> { A first; B second; }
@Entity class WithPair { @Id long id; Pair<String, Integer> pair; @ElementCollection List<Pair<Long, UUID>> pairs; }

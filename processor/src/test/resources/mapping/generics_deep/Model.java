import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

interface Named<N> { N getName(); }
@MappedSuperclass abstract class Root<I extends java.io.Serializable, N> implements Named<N> { @Id I id; N name; @ManyToOne Root2<I> other; }
@MappedSuperclass abstract class Middle<N> extends Root<UUID, N> { @ElementCollection List<N> names; @Embedded Range<N> range; }
@Embeddable class Range<T> { @Column(name = "low") T from; @Column(name = "high") T to; }
@Entity class Root2<X extends java.io.Serializable> { @Id long id; }
@Entity class Leaf extends Middle<Integer> { public Integer getName() { return name; } }
@Entity class Other extends Middle<String> { public String getName() { return name; } }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass
abstract class Root<K> {
    @Id K id;
    @Version int version;
}
@MappedSuperclass
@AttributeOverride(name = "id", column = @Column(name = "entity_id"))
abstract class Named<K, N> extends Root<K> {
    N name;
    @ManyToOne Owner owner;
    @Column(length = 10, nullable = false) String code;
}
@Entity
class Owner extends Root<UUID> {
    String title;
}
@Entity
@AttributeOverride(name = "name", column = @Column(name = "full_name", length = 77))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "the_owner"))
class Thing extends Named<Long, String> {
    int size;
}
@Entity
class Other extends Named<String, LocalDate> {
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class Base<K extends java.io.Serializable> { @Id @GeneratedValue K id; @Version Integer version; @Column(nullable = false) Instant createdAt; K copy; abstract K getId(); }
@MappedSuperclass abstract class Named<K extends java.io.Serializable, N> extends Base<K> { N name; @ManyToOne Owner owner; }
@Entity @AttributeOverride(name = "id", column = @Column(name = "book_id", length = 40)) @AttributeOverride(name = "name", column = @Column(name = "title", nullable = false)) @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "book_owner", nullable = false)) class Book extends Named<UUID, String> { UUID getId() { return id; } }
@Entity @AttributeOverride(name = "id", column = @Column(name = "shelf_no")) @SequenceGenerator(name = "shelf", sequenceName = "shelf_numbers", allocationSize = 5) class Shelf extends Named<Long, Integer> { Long getId() { return id; } @OneToMany @JoinColumn(name = "on_shelf") Set<Book> books; }
@Entity class Owner extends Base<Integer> { Integer getId() { return id; } }

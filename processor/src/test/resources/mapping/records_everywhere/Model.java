import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

record Key(int region, @Column(length = 4) String code) implements java.io.Serializable { }
@Embeddable record Name(@Column(name = "first_name", nullable = false) String first, String last, Place born) { }
@Embeddable record Place(String city, @Enumerated(EnumType.STRING) Kind kind) { }
enum Kind { TOWN, VILLAGE }
@Embeddable record OrderId(UUID customer, long number) implements java.io.Serializable { }
@Entity @IdClass(Key.class) class Person { @Id int region; @Id @Column(length = 4) String code; Name name; @Embedded @AttributeOverride(name = "first", column = @Column(name = "other_first")) @AttributeOverride(name = "last", column = @Column(name = "other_last")) @AttributeOverride(name = "born.city", column = @Column(name = "other_city")) @AttributeOverride(name = "born.kind", column = @Column(name = "other_kind")) Name other; @ElementCollection Set<Place> places; }
@Entity @Table(name = "orders") class Order { @EmbeddedId OrderId id; @ManyToOne Person person; @OneToMany(mappedBy = "order") List<Line> lines; }
@Entity class Line { @Id long id; @ManyToOne Order order; @ElementCollection Map<Place, Name> map; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass class Base { @Id @GeneratedValue Long id; }
@Entity @SequenceGenerator(name = "shelf", sequenceName = "shelf_numbers", allocationSize = 5) class Shelf extends Base { }
@MappedSuperclass class Base2<K> { @Id @GeneratedValue K id; }
@Entity @SequenceGenerator(name = "box", sequenceName = "box_numbers", allocationSize = 5) class Box extends Base2<Long> { }
@Entity class Crate extends Base2<String> { }
@MappedSuperclass @SequenceGenerator(name = "sup", sequenceName = "sup_numbers", allocationSize = 5) class Base3<K> { @Id @GeneratedValue K id; }
@Entity class Bag extends Base3<Long> { }
@MappedSuperclass class Base4<K> { @Id @GeneratedValue(generator = "named") K id; }
@Entity @SequenceGenerator(name = "named", sequenceName = "named_numbers", allocationSize = 5) class Tin extends Base4<Integer> { }
@MappedSuperclass class Base5<K> { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) K id; }
@Entity @SequenceGenerator(name = "five", sequenceName = "five_numbers", allocationSize = 5) class Five extends Base5<Long> { }
@MappedSuperclass class Base6<K> { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) K id; }
@Entity class Six extends Base6<Long> { }
@Entity class Str { @Id @GeneratedValue String id; }
@Entity class Local { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(name = "loc", sequenceName = "loc_numbers", allocationSize = 3) Long id; }
@Entity class LocalTable { @Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator(name = "loct", table = "loc_tables") Long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;

@Entity @SoftDelete @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class PerClass { @Id long id; }
@Entity class First extends PerClass { int x; }
@Entity class Second extends First { int y; }
@Entity @SoftDelete @Inheritance(strategy = InheritanceType.JOINED) class Joined { @Id long id; }
@Entity class JoinedSub extends Joined { int x; }
@MappedSuperclass @SoftDelete(columnName = "gone") class Mapped { }
@Entity class Concrete extends Mapped { @Id long id; @ManyToMany @SoftDelete(columnName = "unlinked") List<Concrete> linked; @ManyToMany @SoftDelete @JoinTable(name = "sjt") Set<Concrete> set; }

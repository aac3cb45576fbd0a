import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(schema = "first", name = "a")
class A {
    @Id long id;
    @ManyToOne B b;
}
@Entity
@Table(schema = "second", name = "b")
class B {
    @Id @GeneratedValue long id;
}

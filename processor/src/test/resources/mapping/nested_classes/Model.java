import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Outer {
    @Entity
    static class InnerOne {
        @Id @GeneratedValue Long id;
        @ManyToOne InnerOne next;
    }
    @Entity
    @Table(name = "two")
    static class InnerTwo {
        @Id long id;
        @ManyToOne InnerOne one;
    }
}

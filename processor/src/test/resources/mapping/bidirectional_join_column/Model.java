import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Parent { @Id long id; @OneToMany @JoinColumn(name = "parent_id") List<Child> children; }
@Entity class Child { @Id long id; @ManyToOne @JoinColumn(name = "parent_id", insertable = false, updatable = false) Parent parent; }

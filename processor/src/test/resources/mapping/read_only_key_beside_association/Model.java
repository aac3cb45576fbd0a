import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Dept { @Id long id; } @Entity class Emp { @Id long id; @Column(name = "dept_id", insertable = false, updatable = false) Long deptId; @ManyToOne(optional = false) @JoinColumn(name = "dept_id") Dept dept; }
@Entity class Emp2 { @Id long id; @ManyToOne(optional = false) @JoinColumn(name = "dept_id") Dept dept; @Column(name = "dept_id", insertable = false, updatable = false) Long deptId; }

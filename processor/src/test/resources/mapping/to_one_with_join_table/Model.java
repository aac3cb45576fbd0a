import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class F { @Id String id; }
@Entity class A {
    @Id long id;
    @ManyToOne @JoinTable(name = "mo_jt") F viaJoin;
    @OneToOne @JoinTable(name = "oo_jt", joinColumns = @JoinColumn(name = "a_id"), inverseJoinColumns = @JoinColumn(name = "f_id")) F viaOne;
    @ManyToOne(optional = false) @JoinTable(name = "req_jt") F required;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Root { @Id long id; @Column(name = "zz") boolean zz; @Column int aa; int plain; @Basic(optional = false) @Column(name = "bb") String bb; @ManyToOne(optional = false) @JoinColumn(name = "cc") Root cc; @Version @Column(name = "ver") int ver; }
@Entity class Sub extends Root { int yy; int bbb; @ManyToOne(optional = false) Root other; }
@Entity class SubSub extends Sub { long vv; }
@MappedSuperclass class Between extends Root { int mm; int a1; }
@Entity class Below extends Between { int a0; }

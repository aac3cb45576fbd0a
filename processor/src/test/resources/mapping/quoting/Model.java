import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "`Order Lines`")
class Line {
    @Id @Column(name = "\"Id\"") long id;
    @Column(name = "`select`") String select;
    @ManyToOne Line parent;
    @Column(name = "MixedCase") String mixed;
    @Column(name = "\"say \"\"hi\"\"\"") String said;
}
@Entity
@Table(name = "\"quoted\"")
class Quoted {
    @Id @GeneratedValue long id;
    @ManyToOne @JoinColumn(name = "`Line`") Line line;
}

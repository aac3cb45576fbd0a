import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @IdClass(CK.class) class C {
    @Id String vendor;
    @Id int number;
    @ElementCollection List<String> cs;
    @ManyToMany Set<C> mmc;
    @OneToMany @JoinColumns({@JoinColumn(name = "v", referencedColumnName = "vendor"), @JoinColumn(name = "n", referencedColumnName = "number")}) List<G> gs;
    @ManyToOne C parent;
}
class CK implements java.io.Serializable { String vendor; int number; }
@Entity class G { @Id int id; @ManyToOne @JoinColumns({@JoinColumn(name = "cv", referencedColumnName = "vendor"), @JoinColumn(name = "cn", referencedColumnName = "number")}) C c; }
@Embeddable class EK implements java.io.Serializable { @Column(length = 20) String code; long num; @ManyToOne G g; @Enumerated(EnumType.STRING) Kind kind; enum Kind { A, B } }
@Entity class E { @EmbeddedId EK id; @ManyToOne E parent; @OneToOne E other; @ManyToMany Set<G> gs; }
@Embeddable record RK(int year, @Column(name = "seq_no") long sequence) { }
@Entity class ER { @EmbeddedId @AttributeOverride(name = "year", column = @Column(name = "yr")) RK key; }

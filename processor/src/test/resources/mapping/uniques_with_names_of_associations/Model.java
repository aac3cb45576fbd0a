import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @IdClass(PairId.class) class Pair { @Id long a; @Id long b; }
class PairId implements java.io.Serializable { long a; long b; }
@Entity
@Table(uniqueConstraints = {@UniqueConstraint(name = "uk_named", columnNames = {"o1", "o2"}), @UniqueConstraint(name = "uk_single", columnNames = "s"), @UniqueConstraint(name = "uk_one", columnNames = "t_id")})
class Owner { @Id long id; @OneToOne @JoinColumn(name = "o1", referencedColumnName = "a") @JoinColumn(name = "o2", referencedColumnName = "b") Pair o; @Column(unique = true) String s; @OneToOne Owner t; }

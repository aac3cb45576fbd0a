import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "`User`") class User { @Id @Column(name = "`UserId`") long id; @ManyToMany Set<Order> orders; @ElementCollection List<String> tags; } @Entity @Table(name = "`Order`") class Order { @Id long id; @ManyToOne @JoinColumn(name = "`buyer`", referencedColumnName = "`UserId`") User buyer; @ManyToOne User seller; }

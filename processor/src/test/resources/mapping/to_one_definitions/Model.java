import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Holder {
    @Id long id;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_x", foreignKeyDefinition = "foreign key (target_code) references Target on delete cascade on update set null")) Target target;
}
@Entity
class Target {
    @Id @Column(length = 12, columnDefinition = "char(12)") String code;
}
@Entity
class Sized {
    @Id @Column(length = 12) String code;
    @ManyToOne Sized parent;
}
@Entity
class Precise {
    @Id @Column(precision = 12, scale = 2) BigDecimal number;
    @ManyToOne Precise parent;
}
@Entity
class ByEnum {
    enum Kind { A, B }
    @Id @Enumerated(EnumType.STRING) Kind kind;
    @ManyToOne ByEnum parent;
}

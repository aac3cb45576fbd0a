import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("B") class Base {
    @Id long id;
    @Column(insertable = false, updatable = false) @Enumerated(EnumType.STRING) Kind kind;
}
@Entity @DiscriminatorValue("T") class Below extends Base {}
enum Kind { B, T }
@Entity @DiscriminatorColumn(name = "code", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Coded {
    @Id long id;
    @Column(insertable = false, updatable = false) Long code;
}
@Entity class Loan {
    @Id @Column(name = "loan_id") long id;
    @OneToMany(mappedBy = "loan") @OrderColumn(name = "ex_no") List<Extension> extensions;
}
@Entity @IdClass(Extension.Key.class) class Extension {
    @Id @ManyToOne Loan loan;
    @Id @Column(name = "ex_no") long number;
    int days;
    static class Key implements Serializable { Long loan; long number; }
}

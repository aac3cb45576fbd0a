import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity
@SecondaryTable(name = "a_extra", pkJoinColumns = @PrimaryKeyJoinColumn(name = "a_ref", foreignKey = @ForeignKey(name = "fk_extra")),
    indexes = @Index(columnList = "note"), uniqueConstraints = @UniqueConstraint(columnNames = "code"))
@SecondaryTable(name = "a_more", schema = "aux", foreignKey = @ForeignKey(name = "fk_more"))
class A {
    @Id long id;
    @Column(table = "a_extra", nullable = false) String note;
    @Column(table = "a_extra") String code;
    @ManyToOne @JoinColumn(table = "a_more") T t;
    int own;
    @Column(table = "a_more") int prim;
}
@Entity class Base { @Id long id; }
@Entity @SecondaryTable(name = "sub_extra") class Sub extends Base { @Column(table = "sub_extra", nullable = false) String inSub; int x; }

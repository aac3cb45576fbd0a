import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @IdClass(K.class) class Head { @Id int a; @Id String b; @OneToMany(mappedBy = "head") List<Row> rows; @OneToMany Set<Row> other; } class K implements java.io.Serializable { int a; String b; } @Entity class Row { @Id long id; @ManyToOne @JoinColumn(name = "h_a", referencedColumnName = "a") @JoinColumn(name = "h_b", referencedColumnName = "b") Head head; @ManyToOne @JoinColumns(value = {@JoinColumn(name = "x_a", referencedColumnName = "a"), @JoinColumn(name = "x_b", referencedColumnName = "b")}, foreignKey = @ForeignKey(name = "fk_x")) Head second; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Key implements java.io.Serializable { int a; String b; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(Key.class) @SecondaryTable(name = "first", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "first_a", referencedColumnName = "a"), @PrimaryKeyJoinColumn(name = "first_b", referencedColumnName = "b")}, uniqueConstraints = @UniqueConstraint(columnNames = {"text", "first_a"}), indexes = @Index(columnList = "text desc")) @SecondaryTable(name = "second", foreignKey = @ForeignKey(name = "fk_second"))
class Thing { @Id int a; @Id @Column(length = 10) String b; @Column(table = "first") String text; @Column(table = "second", nullable = false) int number; @ManyToOne @JoinColumn(table = "second", name = "o_a", referencedColumnName = "a") @JoinColumn(table = "second", name = "o_b", referencedColumnName = "b") Thing other; @ManyToOne @JoinColumn(table = "first") Plain plain;
  @Embedded @AttributeOverride(name = "x", column = @Column(name = "x", table = "first")) @AttributeOverride(name = "y", column = @Column(name = "y", table = "first")) Point point; }
@Embeddable class Point { int x; int y; }
@Entity class Plain { @Id UUID id; }

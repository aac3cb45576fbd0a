import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Target { @Id String code; }
class LinkId implements java.io.Serializable { @Column(name = "link_code", length = 10) String target; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(LinkId.class) class Link { @Id @ManyToOne Target target; @Id int n; }
class NamedId implements java.io.Serializable { @Column(name = "ignored_name") String target; @Column(name = "nn") int n; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(NamedId.class) class Named { @Id @ManyToOne @JoinColumn(name = "own_name") Target target; @Id int n; }
class SameId implements java.io.Serializable { @Column(name = "target_code", length = 12) String target; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(SameId.class) class Same { @Id @ManyToOne Target target; @Id int n; }
class SizedId implements java.io.Serializable { @Column(length = 13) String target; int n; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(SizedId.class) class Sized { @Id @ManyToOne Target target; @Id int n; }

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;

@MappedSuperclass @Access(AccessType.PROPERTY) abstract class Base { @Id @Column(name = "some_entity_id") public abstract String getId(); public abstract void setId(String s); public abstract LocalDateTime getCreated(); public abstract void setCreated(LocalDateTime l); }
@Entity class SomeEntity extends Base { String id; LocalDateTime created; @Basic(optional = false) String name; int count; public String getId() { return id; } public void setId(String s) { } public LocalDateTime getCreated() { return created; } public void setCreated(LocalDateTime l) { } public String getExtra() { return ""; } public void setExtra(String s) { } }
@MappedSuperclass @Access(AccessType.FIELD) abstract class FBase { @Id long id; String x; }
@Entity class FEntity extends FBase { String y; @Column(name = "prop") public String getZ() { return ""; } public void setZ(String s) { } }
@MappedSuperclass @Access(AccessType.PROPERTY) abstract class Mid extends Root { public String getMid() { return ""; } public void setMid(String s) { } String hidden; }
@MappedSuperclass abstract class Root { @Id long id; String rootField; }
@Entity class Leaf1 extends Mid { String leaf; public String getNo() { return ""; } public void setNo(String s) { } }
@Entity @Access(AccessType.PROPERTY) class P { long id; @Id public long getId() { return id; } public void setId(long i) { } public String getA() { return ""; } public void setA(String s) { } }
@Entity class Q extends P { String b; public String getC() { return ""; } public void setC(String s) { } }
@MappedSuperclass abstract class NoAcc { @Access(AccessType.FIELD) @Id long id; @Column(name = "nf") String nf; public String getNp() { return ""; } public void setNp(String s) { } }
@Entity class NoAccEntity extends NoAcc { String own; @Column(name = "g") public String getOwnP() { return ""; } public void setOwnP(String s) { } }
@Entity @Access(AccessType.FIELD) class Root1 { @Id long id; String r; }
@Entity class Sub1 extends Root1 { String f; @Basic public String getSp() { return ""; } public void setSp(String s) { } }
@MappedSuperclass @Access(AccessType.PROPERTY) abstract class OnlyIds { @Id public long getId() { return 1; } public void setId(long i) { } }
@Entity class Plain1 extends OnlyIds { String f1; public String getPp1() { return ""; } public void setPp1(String s) { } }
@Entity class Plain2 extends OnlyIds { String f2; @PrePersist void hook() { } Emb2 e; }
@Embeddable class Emb2 { String inE; public String getInP() { return ""; } public void setInP(String s) { } }

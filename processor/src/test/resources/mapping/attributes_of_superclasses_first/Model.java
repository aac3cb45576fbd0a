import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@MappedSuperclass abstract class Base {
    @Id public abstract Long getId(); public abstract void setId(Long i);
    @Column(name = "super_code") public String getCode() { return ""; } public void setCode(String c) { }
    public String getPlain() { return ""; } public void setPlain(String c) { }
}
@Entity class Derived extends Base {
    Long id;
    @Override @Column(name = "own_id") public Long getId() { return id; } @Override public void setId(Long i) { }
    @Override @Column(name = "own_code", length = 9) public String getCode() { return ""; }
    @Override @Column(name = "own_plain") public String getPlain() { return ""; }
    @NaturalId public String getOwn() { return ""; } public void setOwn(String s) { }
}
@MappedSuperclass class WithField { @Column(name = "super_x") String x; }
@Entity class SameField extends WithField { @Id long id; @Column(name = "own_x") String x; }
@MappedSuperclass @Access(AccessType.PROPERTY) abstract class Properties { @Id @Column(name = "some_id") public abstract String getId(); public abstract void setId(String i); public abstract LocalDateTime getCreated(); public abstract void setCreated(LocalDateTime i); }
@Entity class Fields extends Properties { String id; LocalDateTime created; public String getId() { return id; } public void setId(String i) { } public LocalDateTime getCreated() { return created; } public void setCreated(LocalDateTime i) { } }

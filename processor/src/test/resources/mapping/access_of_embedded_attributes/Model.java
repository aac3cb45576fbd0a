import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class ByField {
    @Id long id;
    @Access(AccessType.PROPERTY) @Column(name = "on_field") String name;
    public String getName() { return name; } public void setName(String n) { }
    @Embedded @Access(AccessType.PROPERTY) InProperties one; public InProperties getOne() { return one; } public void setOne(InProperties o) { }
    @Embedded InFields two;
    @ElementCollection @Access(AccessType.PROPERTY) List<InElements> three; public List<InElements> getThree() { return three; } public void setThree(List<InElements> o) { }
    Explicit four;
}
@Embeddable class InProperties { String v; @Column(name = "property_v") public String getV() { return v; } public void setV(String v) { } }
@Embeddable class InFields { @Column(name = "field_w") String w; public String getW() { return w; } public void setW(String v) { } }
@Embeddable class InElements { String q; @Column(name = "property_q") public String getQ() { return q; } public void setQ(String v) { } }
@Embeddable @Access(AccessType.PROPERTY) class Explicit { String s; Nested in; @Column(name = "property_s") public String getS() { return s; } public void setS(String v) { } public Nested getIn() { return in; } public void setIn(Nested i) { } }
@Embeddable class Nested { String r; @Column(name = "property_r") public String getR() { return r; } public void setR(String v) { } }
@Entity class ByProperty {
    long id; @Id public long getId() { return id; } public void setId(long i) { }
    @Access(AccessType.FIELD) @Column(name = "field_name") String name; public String getName() { return name; } public void setName(String n) { }
    InGetter e; public InGetter getE() { return e; } public void setE(InGetter x) { }
}
@Embeddable class InGetter { String u; @Column(name = "property_u") public String getU() { return u; } public void setU(String v) { } }

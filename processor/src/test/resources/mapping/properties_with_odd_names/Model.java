import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Access(AccessType.PROPERTY) class P { private Long id; private boolean active; private Boolean flag; private String URL; private Set<P> all; private String aB; private int[] counts;
  @Id @GeneratedValue public Long getId() { return id; } public void setId(Long v) { } public boolean isActive() { return active; } public void setActive(boolean v) { } public Boolean getFlag() { return flag; } public void setFlag(Boolean v) { } public String getURL() { return URL; } public void setURL(String v) { } @ManyToMany public Set<P> getAll() { return all; } public void setAll(Set<P> v) { } public String getaB() { return aB; } public void setaB(String v) { } public int[] getCounts() { return counts; } public void setCounts(int[] v) { }
  @Transient public String getDerived() { return ""; } public String getWithout(int x) { return ""; } public static String getStatic() { return ""; } @Column(length = 7) @Access(AccessType.FIELD) private String fieldOnly; }

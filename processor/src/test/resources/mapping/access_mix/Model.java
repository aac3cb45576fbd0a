import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class ByField { @Id long id; String inBase; } @Entity @Access(AccessType.PROPERTY) class ByProperty extends ByField { @Transient int hidden; String name; public String getName() { return name; } public void setName(String n) { name = n; } }
@Entity class FieldWithEmb { @Id long id; Emb emb; } @Embeddable @Access(AccessType.PROPERTY) class Emb { private String x; @Column(name = "prop_x") public String getX() { return x; } public void setX(String v) { x = v; } }

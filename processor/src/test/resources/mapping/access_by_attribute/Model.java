import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Access(AccessType.PROPERTY) class Name { private String first; @Column(name = "given_name") public String getFirst() { return first; } public void setFirst(String s) { first = s; } }
@Entity class Person { @Id long id; @Transient private int months; Name name; @Access(AccessType.PROPERTY) @Column(name = "age_months") public int getMonths() { return months; } public void setMonths(int m) { months = m; } }

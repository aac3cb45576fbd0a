import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class URLDoc { @Id long id; String x1Y2; String aB; String htmlURL; String HTTPServer2Config; String iPhone; String already_snake; String address1; String line2Text; @ManyToOne URLDoc otherURLDoc; @ElementCollection List<String> tagNames; }

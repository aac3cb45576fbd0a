import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class Stamped { @Id long id; @ElementCollection @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at") List<String> list; }

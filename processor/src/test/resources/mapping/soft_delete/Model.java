import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @org.hibernate.annotations.SoftDelete class SD {
    @Id long id;
    @ElementCollection @org.hibernate.annotations.SoftDelete(columnName = "gone") Set<String> tags;
}
@Entity @org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE, converter = org.hibernate.type.YesNoConverter.class)
class SD2 { @Id long id; }

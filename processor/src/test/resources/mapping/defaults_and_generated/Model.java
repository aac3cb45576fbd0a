import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Defaults {
    @Id long id;
    @org.hibernate.annotations.ColumnDefault("'active'") String status;
    @org.hibernate.annotations.ColumnDefault("42") int answer;
    @org.hibernate.annotations.ColumnDefault("now()") Instant at;
    String first;
    @org.hibernate.annotations.GeneratedColumn("first || '!'") String loud;
    @org.hibernate.annotations.Generated int generated;
    @org.hibernate.annotations.Formula("first || 'x'") String formula;
    @org.hibernate.annotations.ColumnTransformer(read = "upper(upper_case)") String upperCase;
}

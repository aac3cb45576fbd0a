import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Sample { enum Level { LOW, HIGH } @Id long id; @org.hibernate.annotations.JdbcType(org.hibernate.dialect.type.PostgreSQLEnumJdbcType.class) Level level; }

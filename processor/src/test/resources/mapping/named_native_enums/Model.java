import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class N { enum Mood { HAPPY, SAD, ANGRY } @Id long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Mood mood; @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) @Column(nullable = false) Mood other; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ORDINAL_ENUM) Level level; enum Level { LOW, HIGH } }

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/* What LS112 says to write instead of @Struct. */
@Entity class Plan { @Id long id; Point point; }
@Entity class Chart { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Point point; }
@Embeddable class Point { int x; @Column(length = 20) String label; }

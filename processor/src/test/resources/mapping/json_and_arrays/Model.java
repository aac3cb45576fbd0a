import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class J { @Id long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Payload payload; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) @Column(nullable = false) Map<String, Object> map; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) List<Payload> list; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) @org.hibernate.annotations.ColumnDefault("'[]'") String raw; String[] names; List<UUID> ids; int[] ints; Set<Integer> set; @Embedded @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Emb emb; }
class Payload implements java.io.Serializable { public String a; public int b; } @Embeddable class Emb { String a; int b; }

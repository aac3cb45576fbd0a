import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class L { @Id long id; @Lob @Column(length = 100000) String a; @Lob byte[] b; @Column(length = 70000) byte[] c; @Column(length = 40000) String d; @Lob @Basic(fetch = FetchType.LAZY) char[] e; @org.hibernate.annotations.JdbcTypeCode(-1) String f; @org.hibernate.annotations.JdbcTypeCode(4001) @Lob String g; @Lob @org.hibernate.annotations.JdbcTypeCode(-3) byte[] h; @Lob @Column(columnDefinition = "text") String i; }

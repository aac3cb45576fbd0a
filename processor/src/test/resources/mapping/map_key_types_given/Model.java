import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity class Box { @Id long id;
    @ElementCollection @MapKeyJdbcTypeCode(java.sql.Types.TINYINT) Map<Integer, String> tiny;
    @ElementCollection @MapKeyJdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) Map<Integer, String> small;
    @ElementCollection @MapKeyJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) Map<Long, String> longs;
    @ElementCollection @OrderColumn @ListIndexJdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) List<String> list;
    @ElementCollection @OrderColumn @ListIndexJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class) List<String> list2;
    @ElementCollection @MapKeyMutability(org.hibernate.type.descriptor.java.Immutability.class) Map<String, String> m;
    @ElementCollection @MapKeyEnumerated(EnumType.ORDINAL) Map<Kind, Kind> kinds;
    @ElementCollection @MapKeyColumn(columnDefinition = "varchar(7)") @Column(columnDefinition = "text") Map<String, String> defined;
    @ElementCollection @Nationalized @Column(length = 9) Map<String, String> nationalized;
}
enum Kind { A, B }

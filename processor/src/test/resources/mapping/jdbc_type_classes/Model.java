import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Sample { @Id long id;
    @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.TinyIntJdbcType.class) Integer tiny;
    @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class) String text;
    @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class) @Column(length = 4) String code;
    @ElementCollection @org.hibernate.annotations.MapKeyJdbcTypeCode(-6) Map<Integer, String> map;
    @ElementCollection @OrderColumn @org.hibernate.annotations.ListIndexJdbcTypeCode(-6) List<String> list; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Passport { @Id long id;
    @ElementCollection @org.hibernate.annotations.CollectionId(column = @Column(name = "row_id"), generator = "increment") @org.hibernate.annotations.CollectionIdJdbcTypeCode(org.hibernate.type.SqlTypes.BIGINT) @CollectionTable(name = "stamps") Collection<String> stamps;
    @ElementCollection @org.hibernate.annotations.CollectionId(column = @Column(name = "row_id"), generator = "increment") @org.hibernate.annotations.CollectionIdJdbcTypeCode(org.hibernate.type.SqlTypes.INTEGER) @CollectionTable(name = "visas") Collection<String> visas;
    @ElementCollection @org.hibernate.annotations.CollectionId(generator = "increment") @org.hibernate.annotations.CollectionIdJdbcType(org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class) @CollectionTable(name = "pages") Collection<String> pages; }

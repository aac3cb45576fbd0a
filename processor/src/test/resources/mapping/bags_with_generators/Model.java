import jakarta.persistence.*;
import java.sql.Types;
import java.util.*;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

@Entity @TableGenerator(name = "at_class", table = "ids") class Passport {
    @Id @GeneratedValue Long id;
    @ManyToMany @JoinTable(name = "stamps") @CollectionId(column = @Column(name = "row_id"), generator = "here") @CollectionIdJdbcTypeCode(Types.BIGINT) @TableGenerator(name = "here", table = "stamp_ids") Collection<Stamp> stamps;
    @ManyToMany @JoinTable(name = "visas") @CollectionId(column = @Column(name = "row_id"), generator = "at_class") @CollectionIdJdbcTypeCode(Types.BIGINT) Collection<Stamp> visas;
    @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "text_ids") @CollectionIdJdbcTypeCode(Types.BIGINT) @SequenceGenerator(name = "text_ids", sequenceName = "text_seq", allocationSize = 10) Collection<String> texts;
}
@Entity class Stamp { @Id Long id; }

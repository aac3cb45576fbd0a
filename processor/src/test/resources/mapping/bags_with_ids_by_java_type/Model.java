import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Entity;

@Entity class Team { @Id long id;
    @ElementCollection @CollectionId(generator = "increment") @CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) Collection<String> names;
    @ElementCollection @CollectionId(column = @Column(name = "row_no"), generator = "increment") @CollectionIdJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class) @CollectionIdJdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) @CollectionIdMutability(org.hibernate.type.descriptor.java.Immutability.class) Collection<String> shorts;
    @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "leader_id", referencedColumnName = "id"))}) Team leader; }

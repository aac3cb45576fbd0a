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

@Entity class Owner { @Id long id;
    @Any @AnyKeyJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) @JoinColumn(name = "a_id") Object a;
    @Any @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyKeyJavaClass(Long.class) @AnyKeyJdbcTypeCode(java.sql.Types.INTEGER) @Column(name = "b_kind") @JoinColumn(name = "b_id") Object b;
    @Any(optional = false) @AnyKeyJavaClass(String.class) @AnyKeyJdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class) @JoinColumn(name = "c_id") Object c;
    @Any @AnyKeyJavaClass(UUID.class) @Column(name = "d_kind", length = 20, nullable = false) @JoinColumn(name = "d_id", nullable = false) Object d;
    @ManyToAny @AnyKeyJavaClass(Integer.class) @Column(name = "kind") @JoinTable(name = "many", joinColumns = @JoinColumn(name = "o"), inverseJoinColumns = @JoinColumn(name = "x")) Set<Object> many;
}


import jakarta.persistence.*;
import java.lang.annotation.Target;
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
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) @interface Json { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Json @interface DeepJson { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @JdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) @interface Small { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @MapKeyJdbcTypeCode(org.hibernate.type.SqlTypes.CHAR) @interface CharKeys { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @ListIndexJdbcTypeCode(org.hibernate.type.SqlTypes.SMALLINT) @interface SmallIndex { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Unrelated { }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyKeyJavaClass(Long.class) @interface AnyThing { }
@Embeddable class Place { String street; int number; }
@Entity class Person { @Id long id; @Json Map<String, String> map; @Json Place place; @DeepJson List<String> list; @Small Integer small; @Small @JdbcTypeCode(java.sql.Types.BIGINT) Integer two;
    @ElementCollection @CharKeys Map<String, String> chars; @ElementCollection @OrderColumn @SmallIndex List<String> positions; @Unrelated Instant at; @Any @AnyThing @JoinColumn(name = "x") Object thing; }

package kept;

import dev.lockstep.annotation.IdentityOptions;
import dev.lockstep.annotation.PostgresIndex;
import dev.lockstep.annotation.Virtual;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "people",
        indexes = {@Index(columnList = "born desc"), @Index(name = "people_by_name", columnList = "name, born", unique = true)},
        uniqueConstraints = @UniqueConstraint(columnNames = {"email", "born"}))
@SecondaryTable(name = "people_notes")
@PostgresIndex(keys = "lower(email)", unique = PostgresIndex.Unique.YES, include = "born", where = "email IS NOT NULL")
@Check(name = "people_adult", constraints = "born < DATE '2020-01-01'")
@Comment("everyone we know")
public class Person extends Stamped {

    public enum Mood { SAD, OK, HAPPY }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @IdentityOptions(start = 1000, increment = 10)
    Long id;

    @Column(nullable = false, length = 80)
    @Comment("as it is spoken")
    @Collate("C")
    String name;

    @Column(length = 320)
    String email;

    LocalDate born;

    @Enumerated(EnumType.STRING)
    Mood said;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("'OK'")
    Mood mood;

    @Column(precision = 12, scale = 2)
    BigDecimal balance;

    @GeneratedColumn("balance * 2")
    BigDecimal twice;

    @Virtual
    @GeneratedColumn("length(name)")
    Integer letters;

    String[] tags;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> extra;

    UUID token;

    byte[] picture;

    @Column(table = "people_notes", columnDefinition = "text")
    String note;

    @Embedded
    Place home;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "people_boss"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Person boss;

    @ElementCollection
    @CollectionTable(name = "people_phones")
    @MapKeyColumn(name = "kind", length = 10)
    @Column(length = 40)
    Map<String, String> phones;

    @ElementCollection
    @OrderColumn
    List<Place> travels;

    @ManyToMany
    Set<Club> clubs;

    @OneToMany(mappedBy = "guest", cascade = CascadeType.ALL)
    List<Booking> bookings;
}

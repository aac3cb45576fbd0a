import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Address { String street; String city; }
@MappedSuperclass class Base { @Id long id; Address address; }
@Entity @SecondaryTables({@SecondaryTable(name = "home", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id")), @SecondaryTable(name = "work")})
class Person extends Base {
    @AttributeOverride(name = "street", column = @Column(name = "home_street", table = "home")) @AttributeOverride(name = "city", column = @Column(name = "home_city", table = "home")) @Embedded Address home;
    @Column(table = "work", nullable = false) String employer;
    @ManyToOne @JoinColumn(name = "boss_id", table = "work") Person boss;
}

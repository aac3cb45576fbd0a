import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable
class Address {
    @Column(length = 50, nullable = false) String city;
    int area;
    @ManyToOne Country country;
    Zip zip;
    @Enumerated(EnumType.STRING) Kind kind;
    enum Kind { HOME, WORK }
}
@Embeddable
record Zip(String code, @Column(length = 4) String plus, int number) {}
@Entity
class Country {
    @Id String code;
}
@Entity
class Customer {
    @Id long id;
    Address home;
    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    @AttributeOverride(name = "area", column = @Column(name = "work_area"))
    @AttributeOverride(name = "kind", column = @Column(name = "work_kind", length = 20))
        @AttributeOverride(name = "zip.code", column = @Column(name = "work_zip", nullable = false, unique = true))
        @AttributeOverride(name = "zip.plus", column = @Column(name = "work_plus"))
        @AttributeOverride(name = "zip.number", column = @Column(name = "work_number"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country", nullable = false))
    Address work;
}

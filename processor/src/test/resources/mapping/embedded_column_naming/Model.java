import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable class Zip { String code; @Column(name = "plus_4") String plus4; }
@Embeddable class Address { String street; @Embedded @EmbeddedColumnNaming("zip_%s") Zip zip; @Embedded Zip bare; }
@Entity
class Person {
    @Id long id;
    @Embedded @EmbeddedColumnNaming("home_%s")
    @AttributeOverride(name = "bare.code", column = @Column(name = "bare_code"))
    @AttributeOverride(name = "bare.plus4", column = @Column(name = "bare_plus4"))
    Address home;
    @Embedded @EmbeddedColumnNaming
    @AttributeOverride(name = "bare.code", column = @Column(name = "bareCode"))
    @AttributeOverride(name = "bare.plus4", column = @Column(name = "barePlus4"))
    @AttributeOverride(name = "street", column = @Column(name = "aStreet", length = 9))
    Address workPlace;
}

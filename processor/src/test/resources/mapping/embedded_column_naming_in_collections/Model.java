import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable class Zip { String code; }
@Embeddable class Address { String street; @Embedded @EmbeddedColumnNaming("zip_%s") Zip zip; }
@Embeddable class Bag {
    @ElementCollection List<Address> inside;
    @ElementCollection List<String> tags;
    @ElementCollection @Column(name = "given") List<String> named;
    @ElementCollection @OrderColumn List<Integer> ordered;
    @ElementCollection Map<String, String> notes;
    @ElementCollection @MapKeyColumn(name = "k") Map<String, Address> places;
    String x;
}
@Entity class Person {
    @Id long id;
    @ElementCollection @EmbeddedColumnNaming("all_%s") List<Address> all;
    @ElementCollection Map<String, Address> byName;
    @Embedded @EmbeddedColumnNaming("bag_%s") Bag bag;
}

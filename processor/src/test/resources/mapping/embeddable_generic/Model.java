import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable
class Range<T> {
    @Column(name = "lower_bound") T lower;
    @Column(name = "upper_bound") T upper;
}
@Entity
class Ranged {
    @Id long id;
    @Embedded Range<Integer> range;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Sizes {
    @Id long id;
    @Lob @org.hibernate.annotations.Nationalized String n;
    @org.hibernate.annotations.Nationalized String nn;
    @org.hibernate.annotations.Nationalized char c;
    @Column(secondPrecision = 3) Instant three;
    @Column(secondPrecision = 0) LocalTime zero;
    @Column(length = org.hibernate.Length.LONG32) String huge;
    @Column(length = org.hibernate.Length.LONG) String longer;
}

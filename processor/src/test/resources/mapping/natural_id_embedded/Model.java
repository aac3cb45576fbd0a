import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class PostCode { String country; int code; }
@Entity class Town { @Id long id; @org.hibernate.annotations.NaturalId @Embedded PostCode postCode; @org.hibernate.annotations.NaturalId String name; }

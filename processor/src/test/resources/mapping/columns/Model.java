import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Product {
    @Id long id;
    @Column(name = "x") int explicitPrimitive;
    int implicitPrimitive;
    @Column(nullable = true) Integer wrapper;
    @Basic(optional = false) String mandatory;
    @Column(length = 5) char letter;
    @Column(length = 10) Currency currency;
    @Column(unique = true, name = "uniqueName") String uniqueName;
    @Column(nullable = false) boolean flag;
    @Column(columnDefinition = "varchar(10) default 'x'", nullable = false, unique = true) String defined;
    @Column(columnDefinition = "text") String text;
    @Column(columnDefinition = "numeric(12,3) default 0.0 not null") BigDecimal amount;
    @Column(columnDefinition = "timestamp with time zone default now()") Instant at;
    @Column(columnDefinition = "varchar(40) collate \"C\"") String collated;
    @Column(columnDefinition = "character varying(30)") String varying;
}

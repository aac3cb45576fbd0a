import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Passport { @Id long id;
    @ElementCollection @org.hibernate.annotations.CollectionId(column = @Column(name = "row_id"), generator = "increment") @org.hibernate.annotations.CollectionIdJavaClass(idType = Long.class) @CollectionTable(name = "stamps") Collection<String> stamps; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @DiscriminatorColumn(name = "kind", length = 12) class Animal { @Id long id; @Column(name = "kind", insertable = false, updatable = false) String kind; }
@Entity @DiscriminatorValue("dog") class Dog extends Animal { String breed; }

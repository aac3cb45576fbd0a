import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Embeddable class Part { @NaturalId String block; int level; @Embedded Seat seat; }
@Embeddable class Seat { @NaturalId String row; }
@Entity class Ticket { @Id long id; Part part; @NaturalId String event; }
@Embeddable class Maker { @NaturalId @ManyToOne Firm firm; }
@Entity class Firm { @Id long id; }
@Entity class Engine { @Id long id; Maker maker; @NaturalId String serial; }
@Entity @SecondaryTable(name = "passport") class Citizen {
    @Id long id;
    @NaturalId String name;
    @NaturalId @Column(table = "passport") String country;
    @NaturalId @Column(table = "passport") String number;
}

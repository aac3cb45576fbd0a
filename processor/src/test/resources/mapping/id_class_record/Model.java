import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @IdClass(Seat.Key.class) class Seat { @Id int number; @Id String line; @Id String hall; public record Key(String line, String hall, int number) {} }
@Entity class Ticket { @Id long id; @ManyToOne Seat seat; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Ticket {
    enum State { OPEN("o"), DONE("d"); @EnumeratedValue final String code; State(String code) { this.code = code; } }
    enum Level { LOW(10), HIGH(20); @EnumeratedValue final int code; Level(int code) { this.code = code; } }
    @Id long id; @Enumerated(EnumType.STRING) State state; Level level; }

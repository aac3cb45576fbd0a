import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @IdClass(Stop.Key.class) class Stop { @Id String line; @Id int place; String name;
    @Embeddable public static class Key implements java.io.Serializable { @Column(name = "line_name", length = 12) String line; int place; } }

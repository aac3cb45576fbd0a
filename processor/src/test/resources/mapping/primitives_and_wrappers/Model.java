import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class P {
    @Id int id; boolean a; byte b; short c; int d; long e; float f; double g; char h;
    Boolean aa; Byte bb; Short cc; Integer dd; Long ee; Float ff; Double gg; Character hh;
    @Column(name = "n1") boolean a1; @Column(nullable = false) long e1; @Basic int d1; @Basic(optional = false) Integer d2; @Column(precision = 5) Float fp; @Column(precision = 7, scale = 2) BigDecimal bd; @Column(scale = 3) BigDecimal sc; @Column(precision = 9) BigInteger bi;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

interface Coordinates { double x(); }
@Embeddable class Gps implements Coordinates { double latitude; double longitude; public double x() { return latitude; } }
@Entity class City { @Id long id; @Embedded @org.hibernate.annotations.TargetEmbeddable(Gps.class) Coordinates coordinates; }

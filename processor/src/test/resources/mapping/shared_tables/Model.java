import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "parcel") class Parcel { @Id long id; String label; }
@Entity @Table(name = "parcel") class ParcelNote { @Id long id; String note; String label; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Office { @Id long id; @Column(unique = true) String code; }
@Entity class Branch extends Office { @ManyToOne @JoinColumn(name = "head_code", referencedColumnName = "code") HeadOffice head; }
@Entity class HeadOffice extends Office { String boss; }

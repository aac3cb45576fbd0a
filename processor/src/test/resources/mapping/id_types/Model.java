import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class I1 { @Id String id; } @Entity class I2 { @Id UUID id; @ManyToOne I1 i1; } @Entity class I3 { @Id BigDecimal id; @ManyToOne I2 i2; }
@Entity class I4 { @Id LocalDate id; @ManyToOne I3 i3; } @Entity class I5 { @Id char id; @ManyToOne I4 i4; } @Entity class I6 { @Id byte[] id; @ManyToOne I5 i5; }
@Entity class I7 { @Id short id; @ManyToOne I6 i6; } @Entity class I8 { @Id @Column(length = 40) String id; @ManyToOne I7 i7; @ManyToOne @JoinColumn(name = "self") I8 i8; } @Entity class I9 { @Id Instant id; @OneToOne I8 i8; } @Entity class I10 { @Id BigInteger id; @ManyToOne I9 i9; } @Entity class I11 { @Id Currency id; @OneToOne(optional = false) I10 i10; @ManyToOne I11 up; }

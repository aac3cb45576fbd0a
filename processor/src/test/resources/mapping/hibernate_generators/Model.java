import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class UG { @Id @GeneratedValue @org.hibernate.annotations.UuidGenerator(style = org.hibernate.annotations.UuidGenerator.Style.TIME) String id; }
@Entity class UG2 { @Id @org.hibernate.annotations.UuidGenerator UUID id; }
@Entity class GG { @Id @GeneratedValue(generator = "gg") @org.hibernate.annotations.GenericGenerator(name = "gg", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class, parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "gg_seq"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "7")}) Long id; }
@Entity class NG { @Id @org.hibernate.annotations.NativeGenerator Long id; }
@Entity class Unnamed { @Id @GeneratedValue @SequenceGenerator(allocationSize = 3) Long id; }

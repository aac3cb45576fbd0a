import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.GenericGenerator;

@Entity class WithStrategy { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g1") @GenericGenerator(name = "g1", strategy = "enhanced-sequence", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "seq_one"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "3")}) Long id; }
@Entity class Without { @Id @GeneratedValue(generator = "g2") @GenericGenerator(name = "g2", strategy = "enhanced-sequence", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "seq_two"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "3")}) Long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Inc { @Id @GeneratedValue(generator = "inc") @org.hibernate.annotations.GenericGenerator(name = "inc", strategy = "increment") Long id; }
@Entity class Old { @Id @GeneratedValue(generator = "u") @org.hibernate.annotations.GenericGenerator(name = "u", strategy = "uuid2") String id; }
@Entity class Seq { @Id @GeneratedValue(generator = "s") @org.hibernate.annotations.GenericGenerator(name = "s", strategy = "enhanced-sequence", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "seq_of_seq"), @org.hibernate.annotations.Parameter(name = "initial_value", value = "100"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "20")}) Long id; }
@Entity class NoPool { @Id @GeneratedValue(generator = "n") @org.hibernate.annotations.GenericGenerator(name = "n", strategy = "sequence", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "no_pool_numbers"), @org.hibernate.annotations.Parameter(name = "optimizer", value = "none")}) Long id; }
@Entity class Tab { @Id @GeneratedValue(generator = "t") @org.hibernate.annotations.GenericGenerator(name = "t", strategy = "enhanced-table", parameters = {@org.hibernate.annotations.Parameter(name = "table_name", value = "counters"), @org.hibernate.annotations.Parameter(name = "segment_value", value = "tab")}) Long id; }
@Entity class Nat { @Id @GeneratedValue(generator = "native_numbers") @org.hibernate.annotations.GenericGenerator(name = "native_numbers", strategy = "native") Long id; }
@Entity class Boss { @Id long id; }
@Entity class Deputy { @Id @GeneratedValue(generator = "f") @org.hibernate.annotations.GenericGenerator(name = "f", strategy = "foreign", parameters = @org.hibernate.annotations.Parameter(name = "property", value = "boss")) long id; @OneToOne @PrimaryKeyJoinColumn Boss boss; }

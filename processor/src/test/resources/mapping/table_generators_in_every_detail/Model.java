import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @TableGenerator(name = "ids", table = "counters", pkColumnName = "what", valueColumnName = "upto", pkColumnValue = "as", initialValue = 10, allocationSize = 7, uniqueConstraints = @UniqueConstraint(columnNames = "upto"), indexes = @Index(name = "ix_counters", columnList = "upto")) class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids") Long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class C { @Id @TableGenerator(name = "cgen", table = "other_counters") @GeneratedValue(strategy = GenerationType.TABLE, generator = "cgen") Integer id; }

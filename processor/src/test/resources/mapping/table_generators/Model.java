import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class C { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg") @TableGenerator(name = "tg", initialValue = 3) Long id; }
@Entity class D2 { @Id @GeneratedValue(generator = "tg2") @TableGenerator(name = "tg2", table = "gens", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "d2", allocationSize = 1) Long id; }
@Entity class D3 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg3") @TableGenerator(name = "tg3", table = "gens", pkColumnName = "k", valueColumnName = "v") Long id; }

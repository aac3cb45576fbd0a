import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class AutoLong { @Id @GeneratedValue Long id; }
@Entity
@Table(name = "renamed")
class AutoRenamed { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) int id; }
@Entity
class Identity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity
class IdentityInt { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "the_id") Integer id; }
@Entity
class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity
class UuidString { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity
class NamedSequence { @Id @GeneratedValue(generator = "g1") @SequenceGenerator(name = "g1", sequenceName = "my_sequence", initialValue = 7, allocationSize = 10) Long id; }
@Entity
class GeneratorNameOnly { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OnlyName") @SequenceGenerator(name = "OnlyName", allocationSize = 1) Long id; }
@Entity
class Undeclared { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undeclared_gen") Long id; }
@Entity
@SequenceGenerator(name = "on_class", sequenceName = "class_seq", allocationSize = 5)
class OnClass { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_class") Long id; }
@Entity
@SequenceGenerator(name = "negative", sequenceName = "negative_seq", initialValue = -5, allocationSize = 1)
class Negative { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "negative") Long id; }
@Entity
@Table(name = "in_schema", schema = "other")
class InSchema { @Id @GeneratedValue Long id; }
@Entity(name = "RenamedEntity")
class ByName { @Id @GeneratedValue Long id; }
@Entity
@SequenceGenerator(name = "down", sequenceName = "down_seq", initialValue = 1000, allocationSize = -10)
class Down { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down") Long id; }
@Entity
@SequenceGenerator(name = "below", sequenceName = "below_seq", initialValue = -3, allocationSize = -1)
class Below { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "below") Long id; }

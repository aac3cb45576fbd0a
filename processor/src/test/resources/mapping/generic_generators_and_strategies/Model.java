import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id @GeneratedValue(generator = "g1") @org.hibernate.annotations.GenericGenerator(name = "g1", strategy = "identity") Long id; }
@Entity class B { @Id @GeneratedValue(generator = "g2") @org.hibernate.annotations.GenericGenerator(name = "g2", type = org.hibernate.id.IdentityGenerator.class) Long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "g3") @org.hibernate.annotations.GenericGenerator(name = "g3", strategy = "identity") Long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "g4") @org.hibernate.annotations.GenericGenerator(name = "g4", strategy = "native") Long id; }
@Entity class E { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g5") @org.hibernate.annotations.GenericGenerator(name = "g5", strategy = "identity") Long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g6") @org.hibernate.annotations.GenericGenerator(name = "g6", strategy = "increment") Long id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.UUID, generator = "g7") @org.hibernate.annotations.GenericGenerator(name = "g7", strategy = "sequence") UUID id; }
@Entity class H { @Id @GeneratedValue(generator = "g8") @org.hibernate.annotations.GenericGenerator(name = "g8", strategy = "org.hibernate.id.IdentityGenerator") Long id; }
@Entity class I { @Id @GeneratedValue(strategy = GenerationType.AUTO, generator = "g9") @org.hibernate.annotations.GenericGenerator(name = "g9", strategy = "native") Long id; }
@Entity class J { @Id @GeneratedValue(generator = "g10") @org.hibernate.annotations.GenericGenerator(name = "g10", strategy = "uuid") @Column(length = 40) String id; }
@Entity class K { @Id @GeneratedValue(generator = "g11") @org.hibernate.annotations.GenericGenerator(name = "g11", strategy = "assigned") Long id; }
@Entity class L { @Id @GeneratedValue(generator = "g12") @org.hibernate.annotations.GenericGenerator(name = "g12", strategy = "sequence", parameters = @org.hibernate.annotations.Parameter(name = "sequence", value = "old_name")) Long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** The column may be null as soon as one of the collections lets it. */
@Entity class A { @Id long id; @OneToMany @JoinColumn(name = "a_id") Set<B> bs; @OneToMany @JoinColumn(name = "a_id") List<B> cs; }
@Entity class B { @Id long id; }
@Entity class A2 { @Id long id; @OneToMany @JoinColumn(name = "a_id", nullable = false) Set<B2> bs; @OneToMany @JoinColumn(name = "a_id") List<B2> cs; }
@Entity class B2 { @Id long id; }
@Entity class A3 { @Id long id; @OneToMany @JoinColumn(name = "a_id", nullable = false) Set<B3> bs; @OneToMany @JoinColumn(name = "a_id", nullable = false) List<B3> cs; }
@Entity class B3 { @Id long id; }
@Entity class A4 { @Id long id; @OneToMany @JoinColumn(name = "a_id") Set<B4> bs; @OneToMany @JoinColumn(name = "a_id", nullable = false, foreignKey = @ForeignKey(name = "named4")) List<B4> cs; }
@Entity class B4 { @Id long id; @ManyToOne @JoinColumn(name = "a_id", insertable = false, updatable = false) A4 a; }
@Entity class A5 { @Id long id; @OneToMany @JoinColumn(name = "x") Set<B5> bs; }
@Entity class B5 { @Id long id; @ManyToOne @JoinColumn(name = "x", nullable = false) A5 a; }
@Entity class A6 { @Id long id; @OneToMany @JoinColumn(name = "x", nullable = false) Set<B6> bs; }
@Entity class B6 { @Id long id; @ManyToOne @JoinColumn(name = "x") A6 a; }

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; @Column(name = "b_id") Long bId; }
@Entity class A2 { @Id long id; @Column(name = "b_id") Long bId; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; }
@Entity class A3 { @Id long id; @OneToOne @JoinColumn(name = "b_id") B b; @Column(name = "b_id", insertable = false, updatable = false) Long bId; }
@Entity class A4 { @Id long id; @OneToOne @JoinColumn(name = "b_id") B b; @Column(name = "b_id", insertable = false, updatable = false, unique = true) Long bId; }
@Entity class A5 { @Id long id; @ManyToOne @JoinColumn(name = "b_id", unique = true, insertable = false, updatable = false) B b; @Column(name = "b_id") Long bId; }
@Entity class B { @Id long id; }
@Entity class A6 { @Id long id; @OneToOne @JoinColumn(name = "b_id") B b; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b2; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "b_id")) class A7 { @Id long id; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; @Column(name = "b_id") Long bId; }
@Entity @Inheritance class A8 { @Id long id; @Column(name = "b_id") Long bId; } @Entity class A9 extends A8 { @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; }
@MappedSuperclass class M1 { @Id long id; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; } @Entity class A10 extends M1 { @Column(name = "b_id") Long bId; }
@Entity class A11 { @EmbeddedId K k; @OneToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; } @Embeddable class K implements Serializable { @Column(name = "b_id") Long bId; int n; }

import jakarta.persistence.*;
import java.util.*;

/** A unique constraint over the columns of a key names it; from Hibernate 7.4 on it stands for that of a set. */
@Entity class A { @Id int id; 
 @ElementCollection @CollectionTable(name = "m1", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(name = "uq_m1", columnNames = { "k", "fk" })) @MapKeyColumn(name = "k") Map<String, String> map;
 @ElementCollection @CollectionTable(name = "m2", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "k", "fk" })) @MapKeyColumn(name = "k") Map<String, String> map2;
 @ElementCollection @CollectionTable(name = "m3", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "k" })) @MapKeyColumn(name = "k") Map<String, String> map3;
 @ElementCollection @CollectionTable(name = "s1", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "x" })) @Column(name = "x", nullable=false) Set<String> s1;
 @ElementCollection @CollectionTable(name = "s2", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "x", "fk" })) @Column(name = "x", nullable=false) Set<String> s2;
 @ElementCollection @CollectionTable(name = "s3", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(name="uq_s3", columnNames = { "x", "fk" })) @Column(name = "x", nullable=false) Set<String> s3;
 @ElementCollection @CollectionTable(name = "s4", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(name="uq_s4", columnNames = { "x", "fk" })) @Column(name = "x") Set<String> s4;
 @ElementCollection @CollectionTable(name = "l1", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "pos" })) @OrderColumn(name = "pos") List<String> list; 
 @ElementCollection @CollectionTable(name = "b1", joinColumns = @JoinColumn(name = "fk"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "x" })) @Column(name = "x", nullable=false) List<String> b1;
 @ManyToMany @JoinTable(name = "j1", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "x" })) Set<B> j1;
 @ManyToMany @JoinTable(name = "j2", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(name="uq_j2", columnNames = { "x", "fk" })) Set<B> j2;
 @ManyToMany @JoinTable(name = "j3", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(name="uq_j3", columnNames = { "x", "fk" })) List<B> j3;
}
@Entity class B { @Id int id; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(columnNames="id")) class C { @Id int id; @Column(unique=true) String s; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="uq_d", columnNames="id")) class D { @Id int id; @Column(unique=true) String s; }
@Entity class A2 { @Id int id; 
 @OneToMany @JoinTable(name = "o1", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(columnNames = { "fk", "x" })) Set<B> o1;
 @OneToMany @JoinTable(name = "o2", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(name="uq_o2", columnNames = { "x" })) Set<B> o2;
 @OneToMany @JoinTable(name = "o3", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x", unique=true)) Set<B> o3;
 @OneToMany @JoinTable(name = "o4", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x", unique=true)) List<B> o4;
 @ManyToMany @JoinTable(name = "o5", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x", unique=true)) Set<B> o5;
 @ManyToMany @JoinTable(name = "o6", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), indexes=@Index(name="ix_o6", columnList="fk,x", unique=true)) Set<B> o6;
 @ElementCollection @CollectionTable(name = "o7", joinColumns = @JoinColumn(name = "fk"), indexes = @Index(columnList="fk,x", unique=true)) @Column(name = "x", nullable=false) Set<String> o7;
 @ManyToMany @JoinTable(name = "o8", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(name="uq_o8", columnNames = { "fk", "k" })) @MapKeyColumn(name="k") Map<String,B> o8;
 @ManyToMany @JoinTable(name = "o9", joinColumns = @JoinColumn(name = "fk"), inverseJoinColumns=@JoinColumn(name="x"), uniqueConstraints = @UniqueConstraint(name="uq_o9", columnNames = { "fk", "pos" })) @OrderColumn(name="pos") List<B> o9;
}

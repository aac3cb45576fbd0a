import jakarta.persistence.*; import java.math.*; import java.time.*; import java.util.*; import java.io.Serializable;
@Entity class A { @Id long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "lft"), inverseJoinColumns = @JoinColumn(name = "rgt", referencedColumnName = "code")) Set<B> set; }
@Entity class B { @Id long id; @Column(unique = true) String code; @ManyToMany(mappedBy = "set") Set<A> as; }
@Entity class C { @Id long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "lft"), inverseJoinColumns = @JoinColumn(name = "rgt", referencedColumnName = "code")) Set<D> set; }
@Entity class D { @Id long id; @Column(unique = true) String code; }
@Entity class E { @Id long id;  @Column(unique = true) String code; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "lft", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "rgt")) Set<F> set; }
@Entity class F { @Id long id; @ManyToMany(mappedBy = "set") Set<E> es; }
@Entity class G { @Id long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "lft", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "rgt", referencedColumnName = "code")) Set<H> set; @Column(unique = true) String code; }
@Entity class H { @Id String id; @Column(unique = true, length = 12) String code; @ManyToMany(mappedBy = "set") Set<G> as; }

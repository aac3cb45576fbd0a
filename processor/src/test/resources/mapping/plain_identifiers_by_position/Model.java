import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity class Three implements Serializable { @Id String middle; @Id int alpha; @Id long omega; }
@Entity class Two implements Serializable { @Id String name; @Id int index; }
@MappedSuperclass abstract class Named implements Serializable { @Id String name; @Id int index; }
@Entity class Thing extends Named { @Id long extra; String text; }
@Entity class Owner implements Serializable {
    @Id @ManyToOne @JoinColumn(name = "two_a") @JoinColumn(name = "two_b") Two two;
    @Id long number;
    @ElementCollection @CollectionTable(name = "tags", joinColumns = {@JoinColumn(name = "x1"), @JoinColumn(name = "x2"), @JoinColumn(name = "x3")}) Set<String> tags;
}
@Entity class Refs {
    @Id long id;
    @ManyToOne @JoinColumn(name = "t1") @JoinColumn(name = "t2") @JoinColumn(name = "t3") Three three;
    @ManyToOne @JoinColumn(name = "h1") @JoinColumn(name = "h2") @JoinColumn(name = "h3") Thing thing;
    @ManyToOne @JoinColumn(name = "w1") @JoinColumn(name = "w2") @JoinColumn(name = "w3") Owner owner;
    @OneToOne @JoinColumn(name = "o1") @JoinColumn(name = "o2") Two only;
    @ManyToOne @JoinColumn(name = "by_index", referencedColumnName = "index") @JoinColumn(name = "by_name", referencedColumnName = "name") Two named;
    @ManyToOne Two plain;
    @ManyToMany @JoinTable(name = "many", joinColumns = @JoinColumn(name = "ref"), inverseJoinColumns = {@JoinColumn(name = "m1"), @JoinColumn(name = "m2"), @JoinColumn(name = "m3")}) List<Three> many;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Top implements Serializable { @Id String name; @Id int index; }
@Entity @PrimaryKeyJoinColumn(name = "p1") @PrimaryKeyJoinColumn(name = "p2") class Sub extends Top { String more; }
@Entity @SecondaryTable(name = "second", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "s1"), @PrimaryKeyJoinColumn(name = "s2")})
class WithSecond implements Serializable {
    @Id String name;
    @Id int index;
    @Column(table = "second") String text;
    @OneToMany @JoinColumn(name = "k1") @JoinColumn(name = "k2") List<Leaf> leaves;
    @OneToMany @JoinTable(name = "jt", joinColumns = {@JoinColumn(name = "a1"), @JoinColumn(name = "a2")}, inverseJoinColumns = @JoinColumn(name = "l")) List<Leaf> others;
}
@Entity class Leaf { @Id long id; }
@Entity class Holder { @Id long id; @ElementCollection @MapKeyJoinColumns({@MapKeyJoinColumn(name = "m1"), @MapKeyJoinColumn(name = "m2")}) Map<WithSecond, String> map; }

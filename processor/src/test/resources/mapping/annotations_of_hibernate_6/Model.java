import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity @Polymorphism(type = PolymorphismType.EXPLICIT) @SelectBeforeUpdate @Proxy(lazy = false) @Table(name = "person") class Person { @Id long id; String name;
    @ManyToOne @org.hibernate.annotations.ForeignKey(name = "fk_old") Person leader;
    @ManyToMany Set<Other> friends;
    @ElementCollection @org.hibernate.annotations.ForeignKey(name = "fk_list") List<String> list; @Embedded @Target(Name.class) Named named; @OneToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_jpa")) @org.hibernate.annotations.ForeignKey(name = "fk_hib") Other second; @OneToMany @JoinColumn(name = "target") @org.hibernate.annotations.ForeignKey(name = "fk_target") Set<Other> targets;
    @Where(clause = "1 = 1") @OneToMany @LazyCollection(LazyCollectionOption.EXTRA) @WhereJoinTable(clause = "1 = 1") Set<Other> others;
    @org.hibernate.annotations.OrderBy(clause = "name") @OneToMany(mappedBy = "leader") Set<Person> led; @LazyToOne(LazyToOneOption.NO_PROXY) @OneToOne Person twin; }
@Entity @Table(name = "other") class Other { @Id long id; }
interface Named { }
@Embeddable class Name implements Named { String first; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Upper { @Id long id; }
@Entity @org.hibernate.annotations.ForeignKey(name = "fk_lower") class Lower extends Upper {
    @OneToOne @JoinTable(name = "uppers", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b")) @org.hibernate.annotations.ForeignKey(name = "to_upper", inverseName = "not_heeded") Upper upper;
}
@Entity class Numbered { @Id @GeneratedValue(generator = "of_old") @GenericGenerator(name = "of_old", strategy = "seqhilo", parameters = @org.hibernate.annotations.Parameter(name = "sequence", value = "numbers_of_old")) Long id; }

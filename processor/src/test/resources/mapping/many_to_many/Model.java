import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "t_table") class T { @Id long id; @ManyToMany(mappedBy = "mm") Set<A> as; }
@Entity class F { @Id String id; }
@Entity(name = "Aaa") @Table(name = "a_table") class A {
    @Id long id;
    @ManyToMany Set<T> mm;
    @ManyToMany @JoinTable(name = "a_ml") List<F> ml;
    @ManyToMany @JoinTable(name = "a_mo") @OrderColumn List<F> mo;
    @ManyToMany @JoinTable(name = "a_mmap") Map<String, F> mmap;
    @ManyToMany @JoinTable(name = "a_mek") @MapKeyJoinColumn(name = "kk") Map<T, F> mek;
    @ManyToMany @JoinTable(name = "a_mkp") @MapKey(name = "id") Map<String, F> mkp;
    @ManyToMany @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "oid"), inverseJoinColumns = @JoinColumn(name = "iid"),
        foreignKey = @ForeignKey(name = "fk_o"), inverseForeignKey = @ForeignKey(name = "fk_i"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"iid"}), indexes = @Index(columnList = "oid")) List<F> jt;
    @ManyToMany @JoinTable(name = "a_od") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<F> od;
}

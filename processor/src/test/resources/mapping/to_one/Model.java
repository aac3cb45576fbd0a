import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Child {
    @Id long id;
    @ManyToOne Parent plain;
    @ManyToOne(optional = false) Parent mandatory;
    @ManyToOne @JoinColumn(nullable = false) Parent notNull;
    @ManyToOne @JoinColumn(name = "named_parent", foreignKey = @ForeignKey(name = "fk_named")) Parent named;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent unconstrained;
    @ManyToOne @JoinColumn(unique = true) Parent single;
    @OneToOne Parent one;
    @OneToOne @JoinColumn(unique = false, name = "other_one") Parent otherOne;
    @OneToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent third;
    @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Parent missing;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Parent cascaded;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) Parent nulled;
    @ManyToOne(targetEntity = Parent.class) Object any;
    @ManyToOne @JoinColumn(columnDefinition = "bigint") Parent defined;
    @ManyToOne @JoinColumn(name = "shared", insertable = false, updatable = false) Parent shared;
    @Column(name = "shared") Long sharedId;
}
@Entity
class Parent {
    @Id Long id;
    @OneToMany(mappedBy = "plain") List<Child> children;
    @OneToOne(mappedBy = "one") Child one;
}

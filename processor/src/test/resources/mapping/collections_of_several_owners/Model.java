import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Of the foreign keys of several collections over one column there is one; the last of them says where it leads. */
@Entity class A { @Id long id; @OneToMany @JoinColumn(name = "owner_id") List<Part> parts; }
@Entity class B { @Id long id; @OneToMany @JoinColumn(name = "owner_id") List<Part> parts; }
@Entity class Zoo { @Id long id; @OneToMany @JoinColumn(name = "owner_id") List<Part> parts; }
@Entity class Part { @Id long id; }

@Entity class A2 { @Id long id; @ElementCollection @CollectionTable(name = "tags", joinColumns = @JoinColumn(name = "owner_id")) Set<String> tags; }
@Entity class B2 { @Id long id; @ElementCollection @CollectionTable(name = "tags", joinColumns = @JoinColumn(name = "owner_id")) Set<String> tags; }

@Entity class A3 { @Id long id; @ManyToMany @JoinTable(name = "links", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "part_id")) Set<Part> parts; }
@Entity class B3 { @Id long id; @ManyToMany @JoinTable(name = "links", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "part_id")) Set<Part> parts; }

/** A to-one association comes before all collections. */
@Entity class A4 { @Id long id; @OneToMany @JoinColumn(name = "owner_id") List<Part4> parts; }
@Entity class B4 { @Id long id; }
@Entity class Part4 { @Id long id; @ManyToOne @JoinColumn(name = "owner_id") B4 owner; }

/** The name is that of the first, and so is what happens on delete. */
@Entity class A5 {
    @Id long id;
    @OneToMany @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "part5_of_a")) List<Part5> parts;
    @OneToMany @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(name = "other_id") List<Part5> others;
    @OneToMany @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(name = "third_id") List<Part5> third;
}
@Entity class B5 {
    @Id long id;
    @OneToMany @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "part5_of_b")) List<Part5> parts;
    @OneToMany @OnDelete(action = OnDeleteAction.SET_NULL) @JoinColumn(name = "other_id") List<Part5> others;
    @OneToMany @JoinColumn(name = "third_id") List<Part5> third;
}
@Entity class Part5 { @Id long id; }

/** Associations inside the elements are no others; two of one element on one column are in the key of a set once. */
@Entity class A6 { @Id long id; @ElementCollection @CollectionTable(name = "marks", joinColumns = @JoinColumn(name = "owner_id")) Set<MarkOfA> marks; }
@Entity class B6 { @Id long id; @ElementCollection @CollectionTable(name = "marks", joinColumns = @JoinColumn(name = "owner_id")) Set<MarkOfB> marks; @ElementCollection Set<MarkOfBoth> both; }
@Embeddable class MarkOfA { @ManyToOne @JoinColumn(name = "by_id") A6 by; String text; }
@Embeddable class MarkOfB { @ManyToOne @JoinColumn(name = "by_id") B6 by; String text; }
@Embeddable class MarkOfBoth { @ManyToOne @JoinColumn(name = "by_id") B6 zeta; @ManyToOne @JoinColumn(name = "by_id", insertable = false, updatable = false) A6 alpha; String text; }

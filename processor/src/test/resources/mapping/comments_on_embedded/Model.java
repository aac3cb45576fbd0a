import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Comment;

/** What is said of an embedded attribute is said of its first column, over what the attribute itself says of it. */
@Entity class Customer {
    @Id long id;
    @Comment("where the bill goes") @Embedded Address address;
    @Comment("a place") Place place;
    @Comment("the first of a record") Name name;
}
@Embeddable class Address { String street; @Comment("of the town") String code; @ManyToOne Customer billed; @Comment("inner") Floor floor; }
@Embeddable class Floor { String number; @Comment("which door") String door; }
@Embeddable class Place { @Comment("is not said") String east; @Comment("is said") String north; }
@Embeddable record Name(String last, String first) {}

@Entity class Kept { @EmbeddedId @Comment("the key") Key key; @Comment("of any kind") @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "any_id") @Column(name = "any_type") Object any; }
@Embeddable class Key implements java.io.Serializable { String shelf; @Comment("from the left") String box; }

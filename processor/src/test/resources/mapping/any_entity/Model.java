import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity class Book { @Id long id; }
@Entity class Film { @Id long id; }
@Entity
class Loan {
    @Id long id;
    @org.hibernate.annotations.Any @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
    @AnyDiscriminatorValue(discriminator = "F", entity = Film.class) @Column(name = "thing_kind", length = 10) @JoinColumn(name = "thing_id") Object thing;
    @org.hibernate.annotations.Any @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Book.class) @Column(name = "other_kind") @JoinColumn(name = "other_id") Object other;
    @org.hibernate.annotations.Any(optional = false) @AnyKeyJavaClass(UUID.class) @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "B", entity = Book.class) @Column(name = "last_kind") @JoinColumn(name = "last_id") Object last;
}

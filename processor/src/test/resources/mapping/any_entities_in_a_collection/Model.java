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
class Shelf {
    @Id long id;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
    @AnyDiscriminatorValue(discriminator = "F", entity = Film.class) @Column(name = "kind")
    @JoinTable(name = "shelf_list", joinColumns = @JoinColumn(name = "shelf_id"), inverseJoinColumns = @JoinColumn(name = "thing_id")) List<Object> list;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "B", entity = Book.class) @Column(name = "kind")
    @JoinTable(name = "shelf_set", joinColumns = @JoinColumn(name = "shelf_id"), inverseJoinColumns = @JoinColumn(name = "thing_id")) Set<Object> set;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(discriminator = "B", entity = Book.class) @Column(name = "kind") @OrderColumn(name = "place")
    @JoinTable(name = "shelf_row", joinColumns = @JoinColumn(name = "shelf_id"), inverseJoinColumns = @JoinColumn(name = "thing_id")) List<Object> row;
}

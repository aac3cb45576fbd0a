import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity @SecondaryTable(name = "more") class Note {
    @Id Long id;
    @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "what_id", table = "more") @Column(name = "what") Object what;
    @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "that_id") @Column(name = "that") Object that;
    @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "those_id", table = "more") Object those;
}

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;

@Entity @SecondaryTable(name = "editions")
@Check(name = "isbn_length", constraints = "length(isbn) = 13") @Check(name = "edition_positive", constraints = "edition > 0")
class Book { @Id Long id; String isbn; @Column(table = "editions") int edition; @NaturalId @Column(table = "editions") Integer code; @NaturalId String title; }
@Entity class Review { @Id Long id; @ManyToOne @JoinColumn(name = "book_code", referencedColumnName = "code") Book book; }

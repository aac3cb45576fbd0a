import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SecondaryTable(name = "book_codes") class Book { @Id long id; @Column(table = "book_codes", unique = true) String isbn; }
@Entity class Review { @Id long id; @ManyToOne @JoinColumn(name = "isbn", referencedColumnName = "isbn") Book book; }

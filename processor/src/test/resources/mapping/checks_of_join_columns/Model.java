import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

@Entity class Author { @Id long id; }
@Entity class Book {
    @Id long id;
    @ManyToOne @JoinColumn(name = "author_id", check = @CheckConstraint(name = "author_known", constraint = "author_id > 0")) Author author;
    @ManyToOne @JoinColumn(name = "editor_id", check = @CheckConstraint(constraint = "editor_id <> author_id")) Author editor;
}

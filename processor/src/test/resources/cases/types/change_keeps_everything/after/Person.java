package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Check(name = "person_number_given", constraints = "number <> ''")
@Table(
        uniqueConstraints = @UniqueConstraint(name = "person_number_key", columnNames = "number"),
        indexes = @Index(name = "person_by_number", columnList = "number, id"))
class Person {
    @Id
    Long id;

    @Column(nullable = false, length = 10)
    @ColumnDefault("'0'")
    @Comment("As the maker counts.")
    @Collate("C")
    String number;
}

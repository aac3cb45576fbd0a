package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;

@Table(indexes = @Index(columnList = "name"))
@Entity
class Person {
    @Id
    Long id;

    @Collate("C")
    String name;

    String nick;
}

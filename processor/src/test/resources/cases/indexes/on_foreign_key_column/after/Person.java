package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Table(indexes = @Index(columnList = "parent_id"))
@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    Person parent;
}

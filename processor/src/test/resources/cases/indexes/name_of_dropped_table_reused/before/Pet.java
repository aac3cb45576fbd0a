package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Table(indexes = @Index(name = "by_name", columnList = "name"))
@Entity
class Pet {
    @Id
    Long id;

    String name;
}

package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;

@Entity
class Person {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "pastime")
    @Column(name = "name", length = 40)
    List<String> hobbies;

    @ElementCollection
    @CollectionTable(name = "phone")
    @MapKeyColumn(name = "label")
    @Column(name = "number", nullable = false)
    Map<String, String> phones;
}

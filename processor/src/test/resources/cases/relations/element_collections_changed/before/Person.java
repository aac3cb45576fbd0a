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
    @OrderColumn(name = "place")
    @CollectionTable(name = "hobby")
    @Column(name = "name", length = 20)
    List<String> hobbies;

    @ElementCollection
    @CollectionTable(name = "phone")
    @MapKeyColumn(name = "kind")
    @Column(name = "number")
    Map<String, String> phones;
}

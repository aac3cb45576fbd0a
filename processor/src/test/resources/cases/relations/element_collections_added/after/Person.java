package shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Person {
    @Id
    Long id;

    @ElementCollection
    Set<String> nicknames;

    @ElementCollection
    @OrderColumn(name = "place")
    List<String> hobbies;

    @ElementCollection
    @MapKeyColumn(name = "kind")
    Map<String, String> phones;
}

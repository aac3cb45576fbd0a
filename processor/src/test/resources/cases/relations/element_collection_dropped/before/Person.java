package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Person {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "nickname")
    Set<String> nicknames;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

@Entity
@Immutable
@Subselect("select count(*) as id, max(name) as longest from person")
class Summary {
    @Id
    Long id;

    String longest;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "by_name", columnList = "name"))
class Team {
    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String name;

    @ManyToOne
    Person captain;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(indexes = @Index(columnList = "phone"))
class Person {
    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String phone;

    @ColumnDefault("7")
    int level;

    @Enumerated(EnumType.STRING)
    Mood mood;

    @ManyToOne
    Person boss;
}

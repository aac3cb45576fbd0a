package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Person {
    @Id
    Long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Person boss;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @Column(length = 20)
    @ColumnDefault("'?'")
    String phone;
}

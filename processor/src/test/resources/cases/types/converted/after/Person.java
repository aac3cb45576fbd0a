package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Person {
    @Id
    Long id;

    @ConvertUsing("nullif(trim(age), '')::integer")
    @Column(nullable = false)
    @ColumnDefault("0")
    Integer age;
}

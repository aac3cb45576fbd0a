package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Person`")
class Person {
    @Id
    Long id;

    @Column(name = "`Name`")
    String name;

    @Column(name = "Age")
    Integer age;
}

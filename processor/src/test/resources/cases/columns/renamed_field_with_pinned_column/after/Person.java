package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Column(name = "phone")
    String mobile;

    @Column(name = "mail")
    String address;
}

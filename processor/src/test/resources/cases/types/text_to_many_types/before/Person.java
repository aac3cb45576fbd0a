package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "text")
    String flag;

    @Column(columnDefinition = "text")
    String day;

    @Column(columnDefinition = "text")
    String token;

    @Column(columnDefinition = "text")
    String document;

    @Column(columnDefinition = "text")
    String moment;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        indexes = @Index(name = "by_name_and_age", columnList = "name, age"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"name", "age"}))
class Person {
    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String name;

    @Enumerated(EnumType.STRING)
    Mood mood;

    Integer age;
}

package dev.lockstep.spring.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Its table is made by a migration of the test. */
@Entity
@Table(name = "people")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "name", length = 50)
    private @Nullable String name;

    protected Person() {}

    public Person(String name) {
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }
}

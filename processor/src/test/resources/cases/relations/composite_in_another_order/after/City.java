package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(City.Key.class)
class City {
    @Id
    String country;

    @Id
    String name;

    record Key(String country, String name) implements Serializable {}
}

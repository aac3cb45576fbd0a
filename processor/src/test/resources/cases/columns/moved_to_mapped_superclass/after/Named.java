package shop;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Named {
    @Id
    Long id;

    String name;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@IdClass(LineId.class)
@Entity
class Line {
    @Id
    Long invoice;

    @Id
    Integer number;

    @Id
    Integer part;
}

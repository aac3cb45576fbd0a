package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Convert(converter = YesNo.class)
    @ConvertUsing("CASE active WHEN 'Y' THEN 1 WHEN 'N' THEN 0 END")
    Boolean active;
}

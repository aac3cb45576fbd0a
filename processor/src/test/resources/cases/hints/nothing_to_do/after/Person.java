package shop;

import dev.lockstep.annotation.Backfill;
import dev.lockstep.annotation.ConvertUsing;
import dev.lockstep.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Dropped("fax")
class Person {
    @Id
    Long id;

    @Backfill("'none'")
    String mobile;

    @ConvertUsing("age::integer")
    Integer age;

    Integer height;
}

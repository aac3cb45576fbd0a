package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;

@SoftDelete
@Entity
class Person {
    @Id
    Long id;

    @Backfill("'acme'")
    @TenantId
    String tenant;
}

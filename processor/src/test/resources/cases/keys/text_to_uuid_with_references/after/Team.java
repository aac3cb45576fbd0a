package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Team {
    @Id
    @ConvertUsing("id::uuid")
    UUID id;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Owner { @Id long id; @OneToMany(mappedBy = "owner") Map<Long, Pet> pets; }
@Entity class Pet { @Id long id; @ManyToOne Owner owner; }
@Entity class Flat { @Id long id; @OneToMany(mappedBy = "flat") @MapKeyColumn(name = "place") Map<String, Chair> chairs; @OneToMany @JoinColumn(name = "flat_id") @MapKeyJoinColumn(name = "pet_id") Map<Pet, Bowl> bowls; }
@Entity class Chair { @Id long id; @ManyToOne Flat flat; }
@Entity class Bowl { @Id long id; }

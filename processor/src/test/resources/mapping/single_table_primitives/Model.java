import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity abstract class Vehicle { @Id long id; }
@Entity class Bike extends Vehicle { @Column(name = "gear_count") int gears; boolean electric; Integer weight; }
@Entity class Cargo extends Bike { @Column(name = "load_kg") double load; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Engine { @org.hibernate.annotations.Parent Car car; int power; public Car getCar() { return car; } public void setCar(Car c) { car = c; } }
@Entity class Car { @Id long id; Engine engine; @ElementCollection List<Engine> spare; }

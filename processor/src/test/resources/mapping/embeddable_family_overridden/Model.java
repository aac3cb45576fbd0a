import jakarta.persistence.*;
import java.util.*;

@Embeddable class Part { String name; }
@Embeddable @DiscriminatorValue("w") class Wheel extends Part { int inches; }
@Embeddable class Engine extends Part { int power; }
@Embeddable @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class Coat { String colour; }
@Embeddable @DiscriminatorValue("1") class Lacquer extends Coat { int layers; }
@Embeddable class Panel { Coat coat; double area; }
@Entity class Car {
    @Id long id;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "kind", length = 9)) @AttributeOverride(name = "power", column = @Column(name = "hp")) Part first;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "kinds"))
    @AttributeOverride(name = "inches", column = @Column(name = "size_of_it"))
    @ElementCollection List<Part> parts;
    @AttributeOverride(name = "coat.{discriminator}", column = @Column(name = "coat_kind")) Panel door;
}
@Embeddable @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("b") class Roof { int num; }
@Embeddable @DiscriminatorValue("n") class Canopy extends Roof { String str; }
@Entity class House { @Id long id; @Embedded Roof roof; }

import jakarta.persistence.*;
import org.hibernate.annotations.TargetEmbeddable;

@Entity class City { @Id long id; @Embedded Place at; @Embedded Shape shape; }
@TargetEmbeddable(Gps.class) interface Place { double x(); }
@TargetEmbeddable(Circle.class) interface Shape { double area(); }
@Embeddable class Gps implements Place { double latitude; double longitude; public double x() { return latitude; } }
@Embeddable class Circle implements Shape { double radius; public double area() { return radius; } }

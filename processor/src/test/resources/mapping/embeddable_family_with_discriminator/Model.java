import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @DiscriminatorColumn(name = "shape_kind", length = 5) class Shape { int area; }
@Embeddable @DiscriminatorValue("c") class Circle extends Shape { double radius; }
@Embeddable @DiscriminatorValue("s") class Square extends Shape { double side; }
@Entity class Drawing { @Id long id; @Embedded Shape shape; }

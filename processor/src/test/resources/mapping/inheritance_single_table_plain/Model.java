import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity abstract class Animal { @Id long id; String name; @Enumerated(EnumType.STRING) Size size; enum Size { S, L } }
@Entity class Dog extends Animal { boolean good; @ManyToOne Animal friend; }
@Entity class Cat extends Animal { Integer lives; @ManyToOne Dog enemy; }

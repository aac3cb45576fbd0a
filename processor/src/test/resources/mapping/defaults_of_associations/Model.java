import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;

@Entity class Color { @Id long id; String name; }
@Entity class Word { @Id String text; }
@Entity class Spot implements Serializable { @Id long x; @Id long y; }
@Embeddable class Paint { @ColumnDefault("3") @ManyToOne Color tint; int coats; }
@Entity class Wall {
    @Id long id;
    @ColumnDefault("1") @ManyToOne Color color;
    @ColumnDefault("2") @ManyToOne @JoinColumn(name = "trim", nullable = false) Color trim;
    @ColumnDefault("0") @ManyToOne Spot spot;
    @Collate("C") @ManyToOne Word word;
    @Embedded Paint paint;
}
@Entity class Coat { @Id @ColumnDefault("4") @ManyToOne Color color; }
@Entity class Base { @Id long id; @ColumnDefault("5") @MapsId @OneToOne Color color; }
@Entity class House { @Id long id; @ColumnDefault("6") @OneToMany @JoinColumn(name = "house_id") List<Base> bases; }

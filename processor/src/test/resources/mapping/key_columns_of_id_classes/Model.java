import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** A named join column has the sizes of its annotation, which are the default ones; any other those of the key. */
@Entity class Product { @Id @Column(length = 20) String code; }
@Entity class Price { @Id @Column(precision = 20, scale = 3) BigDecimal amount; }
@Entity class Text { @Id @Column(columnDefinition = "text") String text; }
@Entity class Paint { @Id @Enumerated(EnumType.STRING) @Column(length = 9) Color color; }
@Entity class Letters { @Id @org.hibernate.annotations.JdbcTypeCode(1) @Column(length = 36) String letters; }
enum Color { RED, GREEN }
@Entity @IdClass(Named.Key.class) class Named {
    @Id @ManyToOne @JoinColumn(name = "prd") Product product;
    @Id @ManyToOne @JoinColumn(name = "prc", referencedColumnName = "amount") Price price;
    @Id @OneToOne @JoinColumn(name = "txt") Text text;
    @Id @ManyToOne @JoinColumn(name = "pnt") Paint paint;
    @Id @ManyToOne @JoinColumn(name = "ltr") Letters letters;
    @Id @ManyToOne @JoinColumn(name = "def", columnDefinition = "varchar(20)") Product defined;
    static class Key implements java.io.Serializable {
        String product; BigDecimal price; String text; @Enumerated(EnumType.STRING) Color paint; String letters; String defined; } }
@Entity @IdClass(Unnamed.Key.class) class Unnamed {
    @Id @ManyToOne Product product;
    @Id @ManyToOne Price price;
    @Id @OneToOne Text text;
    @Id @ManyToOne Paint paint;
    @Id @ManyToOne Letters letters;
    @Id @ManyToOne @JoinColumn(referencedColumnName = "code") Product other;
    static class Key implements java.io.Serializable {
        String product; BigDecimal price; String text; @Enumerated(EnumType.STRING) Color paint; String letters; String other; } }
@Entity @IdClass(Whole.Key.class) class Whole {
    @Id @ManyToOne @JoinColumn(name = "prd") Product product; @Id int no;
    static class Key implements java.io.Serializable { Product product; int no; } }
@Entity @IdClass(Line.Key.class) class Line {
    @Id @ManyToOne @JoinColumn(name = "prd") Product product; @Id int no;
    static class Key implements java.io.Serializable { String product; int no; } }
@Entity class Reference { @Id long id; @ManyToOne Line line; @ManyToOne Whole whole; }

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

@Entity class Measurement {
    @EmbeddedId Key key; @ElementCollection List<Integer> marks;
    @Embeddable static class Key implements Serializable {
        String station; UUID device; Long number; @Column(length = 6) String unit; Instant at; LocalDate day; int series; boolean night;
        BigDecimal price; @Column(precision = 120, scale = 2) BigDecimal total; @Column(length = 16) byte[] hash; byte[] raw;
        @Enumerated(EnumType.STRING) DayOfWeek weekday;
        @Column(length = 3000) String remark; @Column(length = 20000000) String text; java.net.InetAddress address; char sign;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"zone", "code"})) @IdClass(Place.Key.class) class Place {
    @Id int code; @Id @Column(length = 9) String zone; @Id int Area; @ManyToOne Place above; @ManyToMany @JoinTable(name = "beside") @OrderColumn List<Place> beside;
    @ManyToMany @JoinTable(name = "near") Set<Place> near;
    static class Key implements Serializable { int code; String zone; int Area;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"zone", "code"})) @IdClass(Spot.Key.class) class Spot {
    @Id int code; @Id @Column(length = 9) String zone; @ManyToOne Spot above;
    static class Key implements Serializable { int code; String zone;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity class Rate { @EmbeddedId Key key;
    @Embeddable static class Key implements Serializable { int year; @Column(columnDefinition = "char(2)") String country; long base; double factor; Duration valid;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

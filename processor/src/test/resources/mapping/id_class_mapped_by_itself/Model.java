import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity @IdClass(Ticket.Key.class) class Ticket {
    @Id @Column(name = "hall", length = 20) String place; @Id @Column(name = "row_of_seats", length = 30) String row;
    static class Key implements Serializable {
        @Column(name = "place_name", length = 10) String place; String row;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity @IdClass(Reading.Key.class) class Reading {
    @Id Integer meter; @Id Integer series; @Id @Enumerated(EnumType.STRING) @Column(name = "what") Kind kind;
    enum Kind { POWER, WATER }
    static class Key implements Serializable {
        @Id Integer meter; Long series; Kind kind;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity class Owner { @Id long id; @OneToMany List<Ticket> tickets; @ManyToOne Reading first; }

@Entity @IdClass(Share.Key.class) class Share {
    @Id int part; @Id @ManyToOne @JoinColumn(name = "owner_ref") Owner owner;
    static class Key implements Serializable {
        @Column(name = "part_number") int part; long owner;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** The table has the sizes of the parent's key; what refers to the table has the default ones. */
@Embeddable class Place implements java.io.Serializable { @Column(length = 12) String region; @Column(length = 14) String site; }
@Entity class Warehouse { @EmbeddedId Place id; }
@Entity @IdClass(Hall.Key.class) class Hall { @Id @Column(length = 12) String region; @Id @Column(length = 14) String site;
    static class Key implements java.io.Serializable { String region; String site; } }
@Entity @IdClass(Stock.Key.class) class Stock {
    @Id @ManyToOne @JoinColumn(name = "wr", referencedColumnName = "region") @JoinColumn(name = "ws", referencedColumnName = "site") Warehouse warehouse;
    @Id @Column(length = 5) String item;
    static class Key implements java.io.Serializable { Place warehouse; String item; } }
@Entity @IdClass(Rack.Key.class) class Rack {
    @Id @ManyToOne @JoinColumn(name = "hr", referencedColumnName = "region") @JoinColumn(name = "hs", referencedColumnName = "site") Hall hall;
    @Id @Column(length = 5) String number;
    static class Key implements java.io.Serializable { Hall.Key hall; String number; } }
@Entity class Shelf { @EmbeddedId Key key;
    @MapsId("place") @ManyToOne @JoinColumn(name = "wr", referencedColumnName = "region") @JoinColumn(name = "ws", referencedColumnName = "site") Warehouse warehouse;
    @Embeddable static class Key implements java.io.Serializable { Place place; String item; } }
@Entity class Office { @EmbeddedId Place key;
    @MapsId @OneToOne @JoinColumn(name = "wr", referencedColumnName = "region") @JoinColumn(name = "ws", referencedColumnName = "site") Warehouse warehouse; }
@Entity class Plain { @EmbeddedId Place key; @MapsId @OneToOne Warehouse warehouse; }
@Entity class Audit { @Id long id; @ManyToOne Stock stock; @ManyToOne Rack rack; @ManyToOne Shelf shelf; @ManyToOne Office office; @ManyToOne Plain plain; }

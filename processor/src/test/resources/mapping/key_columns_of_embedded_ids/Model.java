import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Tenant { @Id @Column(length = 36) String id; }
@Entity class Rate { @Id @Column(precision = 20, scale = 3) BigDecimal rate; }
@Entity class Paint { @Id @Enumerated(EnumType.STRING) @Column(length = 9) Color color; }
enum Color { RED, GREEN }
@Embeddable class Key implements java.io.Serializable {
    @Column(length = 36) String tenant; BigDecimal rate; @Enumerated(EnumType.STRING) Color paint; @Column(length = 9) String number; }
@Entity class Named { @EmbeddedId Key key;
    @MapsId("tenant") @ManyToOne @JoinColumn(name = "tenant_no") Tenant tenant;
    @MapsId("rate") @OneToOne @JoinColumn(name = "rate_no") Rate rate;
    @MapsId("paint") @ManyToOne @JoinColumn(name = "paint_no") Paint paint;
    @Column(name = "tenant_no", length = 36, insertable = false, updatable = false) String again; }
@Entity class Unnamed { @EmbeddedId Key key;
    @MapsId("tenant") @ManyToOne Tenant tenant;
    @MapsId("rate") @OneToOne Rate rate;
    @MapsId("paint") @ManyToOne @JoinColumn(nullable = false) Paint paint; }
@Entity class Alone { @Id @Column(length = 9) String id; @MapsId @OneToOne @JoinColumn(name = "tenant_no") Tenant tenant; }
@Entity class Reference { @Id long id; @ManyToOne Named named; @ManyToOne Unnamed unnamed; @ManyToOne Alone alone; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Tenant { @Id @Column(length = 36) String id; }
@Entity @IdClass(Account.Key.class) class Account {
    @Id @ManyToOne @JoinColumn(name = "tenant_id") Tenant tenant; @Id @Column(length = 8) String no;
    static class Key implements java.io.Serializable { String tenant; String no; } }
@Entity @IdClass(Booking.Key.class) class Booking {
    @Id @ManyToOne @JoinColumn(name = "t") @JoinColumn(name = "n") Account account; @Id int seq;
    static class Key implements java.io.Serializable { Account.Key account; int seq; } }
@Entity class Note { @Id long id; @ManyToOne Account account; @ManyToOne Booking booking; @ElementCollection List<String> lines; }

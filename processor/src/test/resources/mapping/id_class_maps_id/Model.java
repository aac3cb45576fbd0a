import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Invoice { @Id @Column(name = "invoice_no") Long number; }
@Entity @IdClass(Line.Key.class)
class Line {
    @Id Long invoiceNumber;
    @Id int position;
    @ManyToOne @MapsId("invoiceNumber") @JoinColumn(name = "invoice") Invoice invoice;
    public static class Key implements java.io.Serializable { Long invoiceNumber; int position; }
}

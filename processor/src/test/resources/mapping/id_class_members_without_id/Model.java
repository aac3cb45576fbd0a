import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity @IdClass(PaymentId.class) class Payment { @Id @ManyToOne Purchase purchase; String account; @Column(name = "amt") Integer amount; BigDecimal rest; }
class PaymentId implements Serializable { PurchaseId purchase; String account; Integer amount; }
@Entity @IdClass(PurchaseId.class) class Purchase { @Id Integer customer; @Id Integer number; String note; }
class PurchaseId implements Serializable { Integer customer; Integer number; }
@Entity class Receipt { @Id Long id; @ManyToOne Payment payment; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Payment { String currency; }
@Embeddable @DiscriminatorValue("card") class Card extends Payment { int digits; @Column(nullable = false) String owner; }
@Embeddable class Transfer extends Payment { String iban; }
@Embeddable class Instant extends Transfer { boolean fast; }
@Entity class Bill { @Id long id; @Embedded Payment payment; }
@Entity class Wallet { @Id long id; @ElementCollection List<Payment> payments; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Money { @Column(name = "amount", precision = 19, scale = 4) BigDecimal amount; @Column(name = "currency", length = 3) String currency; }
@Entity class Invoice { @Id long id; @Embedded @AttributeOverrides({@AttributeOverride(name = "amount", column = @Column(name = "net_amount", precision = 19, scale = 4)), @AttributeOverride(name = "currency", column = @Column(name = "net_currency", length = 3))}) Money net; @AttributeOverride(name = "amount", column = @Column(name = "gross_amount")) @AttributeOverride(name = "currency", column = @Column(name = "gross_currency")) Money gross; Money plain; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(check = {@CheckConstraint(name = "price_positive", constraint = "price > 0"), @CheckConstraint(constraint = "price < 100")})
@org.hibernate.annotations.Check(constraints = "price <> 13")
@org.hibernate.annotations.Check(name = "lucky", constraints = "price <> 14")
class Checked {
    @Id long id;
    @Column(check = @CheckConstraint(constraint = "price <> 15")) int price;
    @Column(check = @CheckConstraint(name = "named_check", constraint = "length(name) > 1")) String name;
    @org.hibernate.annotations.Check(constraints = "amount > 1") int amount;
    @org.hibernate.annotations.Check(name = "chk_total", constraints = "total > 1") Integer total;
}

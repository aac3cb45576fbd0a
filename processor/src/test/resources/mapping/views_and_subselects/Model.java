import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Sale { @Id long id; int amount; }
@Entity @org.hibernate.annotations.Subselect("select id, amount from sale") @org.hibernate.annotations.Immutable class SaleView { @Id long id; int amount; }

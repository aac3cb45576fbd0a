import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(comment = "all of them", check = @CheckConstraint(name = "low_high", constraint = "low < high")) class Span { @Id long id; @Column(comment = "first") int low; @Column(check = @CheckConstraint(constraint = "high > 0")) int high; }

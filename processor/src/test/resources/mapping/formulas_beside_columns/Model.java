import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;

@Embeddable class Sum { @Formula("1") @Column(name = "gross") int gross; @Formula("2") int net; }
@Entity class Country { @Id long id; }
@Entity class Bill {
    @Id long id;
    @Formula("1") @Column(name = "total") int total;
    @Formula("2") int tax;
    Sum sum;
    @ManyToOne @JoinColumn(name = "country") @JoinFormula("1") Country country;
}

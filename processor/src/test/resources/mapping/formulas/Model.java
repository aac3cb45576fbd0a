import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity class FK0 {
    @Id long id;
    @ManyToOne @org.hibernate.annotations.JoinFormula("id") T t;
    @ManyToOne @org.hibernate.annotations.JoinColumnsOrFormulas(@org.hibernate.annotations.JoinColumnOrFormula(column = @JoinColumn(name = "x"))) T t2;
    @org.hibernate.annotations.Formula("1 + 1") int two;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity class Partly { @Id long id; String name; @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "owner", referencedColumnName = "id")) @JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "name")) Partly owner; }
@Entity class Alone { @Id long id; String name; @ManyToOne @JoinFormula("id") Alone other; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("R") class ByChar { @Id long id; }
@Entity @DiscriminatorValue("S") class ByChar1 extends ByChar { int x; }
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) class ByInt { @Id long id; }
@Entity @DiscriminatorValue("5") class ByInt1 extends ByInt { int x; }
@Entity class ByInt2 extends ByInt { }
@Entity @Inheritance class Alone { @Id long id; }
@Entity @DiscriminatorColumn(name = "d") class Alone2 { @Id long id; }
@Entity @DiscriminatorColumn(columnDefinition = "varchar(7)") class Defined { @Id long id; }
@Entity class Defined1 extends Defined { }
@Entity @org.hibernate.annotations.DiscriminatorFormula("case when x is null then 'Formula' else 'Formula1' end") class Formula { @Id long id; Integer x; }
@Entity class Formula1 extends Formula { int y; }

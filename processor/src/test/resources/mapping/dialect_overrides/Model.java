import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Item { @Id long id;
    @org.hibernate.annotations.ColumnDefault("0") @org.hibernate.annotations.DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @org.hibernate.annotations.ColumnDefault("7")) int number;
    @org.hibernate.annotations.ColumnDefault("1") @org.hibernate.annotations.DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, override = @org.hibernate.annotations.ColumnDefault("8")) int other;
    @org.hibernate.annotations.Check(constraints = "price > 0") @org.hibernate.annotations.DialectOverride.Check(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @org.hibernate.annotations.Check(constraints = "price > 5")) int price;
    @org.hibernate.annotations.Formula("1") @org.hibernate.annotations.DialectOverride.Formula(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @org.hibernate.annotations.Formula("2")) int computed; }

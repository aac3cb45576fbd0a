import jakarta.persistence.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity class Parent {
    @Id Long id;
    @OneToOne(optional = false)
    @JoinColumnOrFormula(column = @JoinColumn(name = "ID", referencedColumnName = "PARENT_ID", insertable = false, updatable = false))
    @JoinColumnOrFormula(formula = @JoinFormula(referencedColumnName = "NAME", value = "'Tom'"))
    Child tom;
}
@Entity class Child { @Id Long id; @Column(name = "PARENT_ID") Long parentId; String name; }

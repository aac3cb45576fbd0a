import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Line { String text; @ManyToOne Product product; @Embedded Amount amount; }
@Embeddable class Amount { BigDecimal value; @ManyToOne Currency currency; }
@Entity class Product { @Id long id; }
@Entity(name = "Curr") class Currency { @Id @Column(length = 3) String code; }
@Entity class Invoice { @Id long id;
    @ElementCollection @CollectionTable(name = "invoice_lines") @AssociationOverride(name = "product", joinColumns = @JoinColumn(name = "product_no", foreignKey = @ForeignKey(name = "fk_line_product"))) @AssociationOverride(name = "amount.currency", joinColumns = @JoinColumn(name = "cur")) @AttributeOverride(name = "amount.value", column = @Column(name = "val", precision = 12, scale = 3)) List<Line> lines;
    @ElementCollection @OrderColumn(name = "pos") List<Line> ordered;
    @ElementCollection @MapKeyColumn(name = "k", length = 20) @AttributeOverride(name = "value.text", column = @Column(name = "line_text")) Map<String, Line> byKey;
    @Embedded @AssociationOverride(name = "items", joinTable = @JoinTable(name = "invoice_items", joinColumns = @JoinColumn(name = "inv"), inverseJoinColumns = @JoinColumn(name = "item"))) Parts parts; }
@Embeddable class Parts { @ManyToMany Set<Product> items; @OneToMany @JoinColumn(name = "part_of") Set<Currency> all; @ElementCollection Set<String> tags; }

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`order`")
class Order {
    @Id
    Long id;

    @Column(name = "`select`")
    @ColumnDefault("'); DROP TABLE \"order\"; --'")
    String select;

    @Column(name = "`Größe \"x\"`")
    Integer size;
}

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "vendor_details") class Vendor {
    @Id @Column(length = 9) @Size(max = 5) String id; @Column(length = 7, unique = true) @Size(max = 4) String code;
    @Column(table = "vendor_details") @Size(max = 6) String slogan;
    @ElementCollection Set<String> tags; @ManyToMany Set<Vendor> peers; }
@Entity class Wholesaler extends Vendor { @Max(9) int rank; }
@Entity class Offer { @Id @Max(99) Long id; @ManyToOne Vendor vendor; @ManyToOne @JoinColumn(referencedColumnName = "code") Vendor byCode; }

@Entity @IdClass(Item.Key.class) class Item {
    @Id @Max(5) int number; @Id @Size(max = 7) String kind; @Size(max = 3) String note; @Id @NotNull @ManyToOne Vendor vendor;
    static class Key implements Serializable { int number; String kind; String vendor;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

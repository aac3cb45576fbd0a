import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name = "depths") class Pool { @Id Integer id; @Column(table = "depths") Integer depth; }
@Embeddable class PoolAddress { @Column(table = "addresses") String address; }
@Entity @SecondaryTable(name = "addresses") @SecondaryTable(name = "addresses_2", pkJoinColumns = @PrimaryKeyJoinColumn(name = "pool_id"))
class SwimmingPool extends Pool { @Embedded PoolAddress address; @Embedded @AttributeOverride(name = "address", column = @Column(table = "addresses_2")) PoolAddress second; }
@Entity class DivingPool extends SwimmingPool { int tower; }

// A foreign key may refer to the key of a secondary table.
@Entity @DiscriminatorColumn(name = "kind") abstract class DataType { @Id Integer id; }
@Entity @SecondaryTable(name = "object_types", pkJoinColumns = @PrimaryKeyJoinColumn(name = "TYPE_ID")) class ObjectType extends DataType { @Column(table = "object_types") String description; @OneToMany(mappedBy = "type") List<Property> properties; }
@Entity class Property { @Id Integer id; @ManyToOne @JoinColumn(name = "OBJECT_TYPE_ID", referencedColumnName = "TYPE_ID") ObjectType type; }

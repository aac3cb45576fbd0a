import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorFormula("case when genre is null then 0 else genre end") abstract class Music { @Id Long id; Integer genre; }
@Entity @DiscriminatorValue("1") class Rock extends Music { int volume; }

@Entity @Inheritance @DiscriminatorColumn(name = "type") @DiscriminatorOptions(insert = false) class Node { @EmbeddedId NodeId id; String name; }
@Embeddable class NodeId implements Serializable { Long id; @Column(name = "type") String type; }
@Entity @DiscriminatorValue("LEAF") class LeafNode extends Node { }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Base { @Id long id; String name; }
@Entity class Hidden { @Id long id; @OneToOne @JoinColumn(name = "id") Base base; }
@Entity class Required { @Id long id; @OneToOne(optional = false) @JoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_required")) Base base; }
@Entity class ReadOnly { @Id @Column(name = "h_id") long id; @OneToOne(optional = false) @JoinColumn(name = "h_id", insertable = false, updatable = false) Base base; }
@Entity class Said { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn @JoinColumn(foreignKey = @ForeignKey(name = "fk_said")) Base base; }
@Entity class SaidThere { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_said_there")) Base base; }
@Entity class Without { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Base base; }
@Entity class ManyOfOne { @Id long id; @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) Base base; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Upper { @Id @Column(name = "rid") long id; }
@Entity @PrimaryKeyJoinColumn(name = "sid") class Lower extends Upper { @OneToOne @JoinColumn(name = "sid") Base one; @OneToOne @JoinColumn(name = "rid") Base two; }
@Entity class Mapped { @Id long id; @MapsId @OneToOne @JoinColumn(name = "id") Base base; }
@Embeddable class Pair { int a; int b; }
@Entity class Paired { @EmbeddedId Pair id; }
@Entity class PairedToo { @EmbeddedId Pair id; @OneToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Paired base; }
@Embeddable class Inside { @OneToOne @JoinColumn(name = "id") Base base; }
@Entity class Outside { @Id long id; @Embedded Inside inside; }

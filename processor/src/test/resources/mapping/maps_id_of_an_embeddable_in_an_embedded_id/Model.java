import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Inner implements java.io.Serializable { long parentId; int position; }
@Embeddable class Outer implements java.io.Serializable { @Embedded Inner inner; @Column(length = 3) String kind; }
@Entity class Parent { @EmbeddedId Inner id; }
@Entity class Child { @EmbeddedId Outer id; @MapsId("inner") @ManyToOne Parent parent; }

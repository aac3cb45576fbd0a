import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Person { @Id @GeneratedValue long id; }
@Entity class Detail { @Id long id; @OneToOne @MapsId Person person; String text; }
@Entity class Detail2 { @Id @OneToOne Person person; }
@Entity class Detail3 { @Id @GeneratedValue long id; @OneToOne @MapsId @JoinColumn(name = "pid", foreignKey = @ForeignKey(name = "fk_pid")) Person person; }
@Embeddable class MemberId implements java.io.Serializable { long personId; String club; }
@Entity class Member { @EmbeddedId MemberId id; @ManyToOne @MapsId("personId") Person person; @ManyToOne Member sponsor; }
@Entity @IdClass(LineId.class) class Line { @Id @ManyToOne Person person; @Id int number; @ManyToOne Line next; }
class LineId implements java.io.Serializable { long person; int number; }
@Entity class OnTop { @Id @ManyToOne Detail2 detail; }

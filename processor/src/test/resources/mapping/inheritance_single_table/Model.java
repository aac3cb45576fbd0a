import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity @DiscriminatorColumn(length = 20)
class Root { @Id @GeneratedValue long id; int ri; String rs; }
@Entity
class SubA extends Root {
    int ai;
    @Column(nullable = false) String ass;
    @ManyToOne(optional = false) T t;
    @Basic(optional = false) String bo;
    @OneToOne T one;
    @Column(name = "shared") String sh;
    @Embedded Emb e;
    @Column(unique = true) String uq;
}
@Entity class SubB extends Root { @Column(name = "shared") String sh; @ManyToOne @JoinColumn(nullable = false) T tb; }
@Entity @DiscriminatorValue("AA") class SubAA extends SubA { int aai; }
@Entity abstract class SubAbs extends Root { int absi; }
@Entity class SubC extends SubAbs { int ci; }
@Embeddable class Emb { int ei; @ManyToOne(optional = false) T et; @Column(nullable = false) String es; }

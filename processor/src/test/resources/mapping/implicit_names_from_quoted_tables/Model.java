import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "`TestEnt`") class T { @Id long id; @ManyToOne U fooBar; @OneToOne U barFoo; @OneToMany Set<U> manyOnes; @OneToMany @JoinColumn Set<U> joinedOnes; @ManyToMany Set<V> toV; @ElementCollection Set<String> someTexts; @ElementCollection Set<E> someEs;}
@Entity @Table(name = "`UpperEnt`") class U { @Id long id; @ManyToOne V plainV; @ManyToOne T toTee; }
@Entity class V { @Id @Column(name = "`Id`") long id; @ManyToOne V selfV; @ManyToOne T toTest; @OneToMany Set<T> manyTs; @ManyToMany(mappedBy = "toV") Set<T> tees; }
@Embeddable class E { String x; @ManyToOne T inE; }

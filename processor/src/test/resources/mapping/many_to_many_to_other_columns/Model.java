import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Node {
    @Id long id; @Column(unique = true) String uk;
    @ManyToMany @JoinTable(name = "rel", joinColumns = @JoinColumn(name = "u1", referencedColumnName = "uk"), inverseJoinColumns = @JoinColumn(name = "u2", referencedColumnName = "uk")) Set<Node> rel;
    @OneToMany @JoinTable(name = "rel2", joinColumns = @JoinColumn(name = "u1", referencedColumnName = "uk"), inverseJoinColumns = @JoinColumn(name = "u2", referencedColumnName = "uk")) Set<Node> rel2;
    @ManyToOne @JoinTable(name = "rel3", inverseJoinColumns = @JoinColumn(name = "u2", referencedColumnName = "uk")) Node rel3;
    @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "r", referencedColumnName = "uk")) Set<String> strings;
    @ElementCollection @MapKeyJoinColumn(name = "mk", referencedColumnName = "uk") Map<Node, String> map;
    @OneToMany @JoinColumn(name = "leaf_uk", referencedColumnName = "uk") List<Leaf> leaves;
}
@Entity class Leaf { @Id long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Node { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; @ManyToOne(fetch = FetchType.LAZY) Node parent; @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL) @OrderBy("id") List<Node> children; @ManyToMany Set<Node> links; @ManyToMany(mappedBy = "links") Set<Node> linkedFrom; }

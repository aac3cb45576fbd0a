import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Prop { private Long id; private Emb emb; private List<String> tags; private Prop parent; @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prop_gen") @SequenceGenerator(name = "prop_gen", sequenceName = "prop_ids", allocationSize = 1) public Long getId() { return id; } public void setId(Long i) { id = i; } @Embedded public Emb getEmb() { return emb; } public void setEmb(Emb e) { emb = e; } @ElementCollection public List<String> getTags() { return tags; } public void setTags(List<String> t) { tags = t; } @ManyToOne public Prop getParent() { return parent; } public void setParent(Prop p) { parent = p; } }
@Embeddable class Emb { private int x; public int getX() { return x; } public void setX(int v) { x = v; } }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Item { @Id long id; }
@Entity class Lists { @Id long id; @ElementCollection @OrderColumn List<String> plain; @ElementCollection @OrderColumn(name = "pos", nullable = false) String[] words; @ManyToMany @OrderColumn(columnDefinition = "smallint") List<Item> small;
    @OneToMany @OrderColumn(name = "idx") List<Item> joined; @ElementCollection @OrderColumn @org.hibernate.annotations.ListIndexBase(1) List<Integer> fromOne; }

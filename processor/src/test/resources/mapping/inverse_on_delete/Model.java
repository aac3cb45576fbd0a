import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Owner { @Id long id; @OneToMany(mappedBy = "owner") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<Item> items; @OneToMany @JoinColumn(name = "x") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Set<Item> direct; }
@Entity class Item { @Id long id; @ManyToOne Owner owner; }

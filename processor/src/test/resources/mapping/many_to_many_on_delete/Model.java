import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity class Near {
    @Id long id;
    @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<Far> both;
    @ManyToMany @JoinTable(name = "said_there") Set<Far> there;
    @ManyToMany @JoinTable(name = "said_here") @OnDelete(action = OnDeleteAction.CASCADE) List<Far> here;
    @ManyToMany @JoinTable(name = "alone") @OnDelete(action = OnDeleteAction.CASCADE) List<Far> alone;
}
@Entity class Far {
    @Id long id;
    @ManyToMany(mappedBy = "both") @OnDelete(action = OnDeleteAction.CASCADE) Set<Near> both2;
    @ManyToMany(mappedBy = "there") @OnDelete(action = OnDeleteAction.CASCADE) Set<Near> there2;
    @ManyToMany(mappedBy = "here") Set<Near> here2;
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity class A { @Id long id; @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Map<String, B> mapped; @ManyToMany @OrderColumn @OnDelete(action = OnDeleteAction.CASCADE) List<B> listed; }
@Entity class B { @Id long id; @ManyToMany(mappedBy = "listed") List<A> as; @ManyToMany(mappedBy = "mapped") @OnDelete(action = OnDeleteAction.SET_NULL) List<A> as2; }

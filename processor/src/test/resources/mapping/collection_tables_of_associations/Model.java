import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id;
    @ManyToMany @CollectionTable(name = "a_bs", joinColumns = @JoinColumn(name = "aa")) Set<B> bs;
    @OneToMany @CollectionTable(name = "a_cs", joinColumns = @JoinColumn(name = "aa"), uniqueConstraints = @UniqueConstraint(columnNames = "aa")) List<C> cs; }
@Entity class A1 { @Id long id;
    @ManyToMany @CollectionTable(name = "a1_bs", foreignKey = @ForeignKey(name = "fk_a1"), indexes = @Index(columnList = "bs_id")) Map<String, B> bs;
    @OneToMany @CollectionTable @OrderColumn List<C> cs; }
@Entity class B { @Id long id; }
@Entity class C { @Id long id; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Role { @Id @Column(length = 36) String id; }
@Entity @Table(name = "scope_role") @IdClass(ScopeRole.Key.class)
class ScopeRole {
    @Id @ManyToOne @JoinColumn(name = "scope_id") Scope scope;
    @Id @ManyToOne @JoinColumn(name = "role_id") Role role;
    public static class Key implements java.io.Serializable { Scope scope; Role role; }
}
@Entity
class Scope {
    @Id @Column(length = 36) String id;
    @ElementCollection @Column(name = "role_id") @CollectionTable(name = "scope_role", joinColumns = @JoinColumn(name = "scope_id")) Set<String> roleIds;
}

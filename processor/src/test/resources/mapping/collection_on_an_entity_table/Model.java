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
@Entity @Table(name = "t_project") class Project { @Id String name; @ManyToMany @JoinTable(name = "project_users", joinColumns = @JoinColumn(name = "project_id"), inverseJoinColumns = @JoinColumn(name = "user_id")) Set<Person> managers; }
@Entity @Table(name = "project_users") @IdClass(ProjectUsers.Key.class)
class ProjectUsers {
    @Id @Column(name = "project_id") String projectId;
    @Id @Column(name = "user_id") String userId;
    @Id @Column(name = "role_name") String role;
    public static class Key implements java.io.Serializable { String projectId; String userId; String role; }
}
@Entity @Table(name = "t_user") class Person { @Id String name; }
@Entity class Club {
    @Id long id;
    @ManyToMany @MapKeyColumn(name = "k") @JoinTable(name = "members", joinColumns = @JoinColumn(name = "club"), inverseJoinColumns = @JoinColumn(name = "person")) Map<String, Person> members;
    @ManyToMany @OrderColumn(name = "pos") @JoinTable(name = "guests", joinColumns = @JoinColumn(name = "club"), inverseJoinColumns = @JoinColumn(name = "person")) List<Person> guests;
}
@Entity @Table(name = "members") class Member { @Id long number; String person; @Column(nullable = false) String k; long club; }
@Entity @Table(name = "guests") class Guest { @Id long number; String person; int pos; long club; }

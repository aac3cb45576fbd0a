import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass class Audited { Instant createdAt; @Version int version; } @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party extends Audited { @Id @GeneratedValue Long id; @OneToMany(mappedBy = "party") Set<Role> roles; }
@MappedSuperclass abstract class Legal extends Party { String taxId; } @Entity class Company extends Legal { String name; @ManyToOne Company parent; } @Entity class Human extends Party { @Column(nullable = false, length = 40) String first; @ElementCollection Set<String> nick; } @Entity class Role { @Id long id; @ManyToOne Party party; @ManyToOne Human human; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Party { @Id @GeneratedValue Long id; @ManyToOne Country country; @ElementCollection List<String> mails; }
@Entity class Human extends Party { @ManyToOne Firm employer; }
@Entity class Firm extends Party { @OneToMany(mappedBy = "employer") List<Human> staff; @ManyToOne Party owner; }
@Entity class Country { @Id long id; @ManyToMany Set<Party> parties; }

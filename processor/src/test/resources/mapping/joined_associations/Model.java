import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party { @Id @GeneratedValue Long id; @ManyToMany Set<Party> friends; @ElementCollection List<String> mails; }
@Entity @PrimaryKeyJoinColumn(name = "party_id") class Human extends Party { @ManyToOne Firm employer; @OneToOne(mappedBy = "boss") Firm owned; @ElementCollection Set<String> names; }
@Entity class Firm extends Party { @OneToOne(optional = false) Human boss; @OneToMany(mappedBy = "employer") List<Human> staff; @OneToMany List<Human> guests; }
@Entity class Club extends Firm { @ManyToMany @JoinTable(name = "club_member") List<Human> members; }

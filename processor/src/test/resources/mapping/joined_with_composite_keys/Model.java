import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class Key implements java.io.Serializable { @Column(name = "tenant") int tenant; @Column(name = "no", length = 12) String number; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @EmbeddedId Key key; String name; @ManyToOne Animal mother; }
@Entity class Dog extends Animal { int bones; @OneToMany(mappedBy = "dog") Set<Tag> tags; }
@Entity @PrimaryKeyJoinColumn(name = "cat_tenant", referencedColumnName = "tenant") @PrimaryKeyJoinColumn(name = "cat_no", referencedColumnName = "no") class Cat extends Animal { int lives; @ElementCollection Set<String> names; }
@Entity class Kitten extends Cat { @ManyToOne Dog friend; }
@Entity class Tag { @Id long id; @ManyToOne @JoinColumn(name = "dog_tenant", referencedColumnName = "tenant") @JoinColumn(name = "dog_no", referencedColumnName = "no") Dog dog; @ManyToMany Set<Cat> cats; }

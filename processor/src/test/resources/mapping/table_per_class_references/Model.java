import jakarta.persistence.*;
import java.util.*;

// A reference to a class whose rows are spread over tables has no foreign key, and keeps others over its columns from having one.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Person {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "alert") Person alert;
    @OneToMany @JoinColumn(name = "alert") Set<Person> alerted;
    @OneToOne @JoinTable(name = "seats", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "desk_id")) Desk desk;
    @ManyToOne @JoinTable(name = "heirs", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "heir_id")) Person heir;
}
@Entity class Employee extends Person {
    @ManyToOne @JoinColumn(name = "boss") Person boss;
    @OneToMany @JoinColumn(name = "boss") Set<Employee> below;
    @OneToMany @JoinColumn(name = "mentor") Set<Employee> mentored;
}
@Entity class Guest extends Person { int visits; }
@Entity class Desk { @Id String id; }

@Entity class Account { @Id Long id; @ManyToMany @JoinTable(name = "roles", joinColumns = @JoinColumn(name = "holder_id"), inverseJoinColumns = @JoinColumn(name = "desk_id")) List<Desk> desks; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Team { @Id Long id; @ManyToMany @JoinTable(name = "roles", joinColumns = @JoinColumn(name = "holder_id"), inverseJoinColumns = @JoinColumn(name = "desk_id")) List<Desk> desks; }
@Entity class Crew extends Team { int size; }

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
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity @Comment("the people") @Comment(on = "extra", value = "more of them") @SecondaryTable(name = "extra") class Person { @Id long id; @Comment("a name") String name; @Column(table = "extra") String rest;
    @ElementCollection @Comment("their tags") Set<String> tags;
    @ManyToOne @Comment("who leads") Person leader;
    @ManyToMany @Comment("friends") @Comment(on = "friends_id", value = "one of them") Set<Person> friends; @ManyToOne @JoinTable(name = "through") @Comment("said of a to-one") Person through; @ManyToOne @JoinColumn(name = "other") @Comment("hib") Person other;
    @Embedded Place place;
    @OneToMany @JoinColumn @Comment("children") Set<Person> children; }
@Embeddable class Place { String street; }
@Entity class Child extends Person { @Comment("toy") String toy; }
@Entity class Team { @Id long id; @OneToMany(mappedBy = "team") @Comment("members") Set<Member> members; @ManyToMany(mappedBy = "guests") @Comment("guests of it") Set<Member> visitors; }
@Entity class Member { @Id long id; @ManyToOne Team team; @ManyToMany Set<Team> guests; }

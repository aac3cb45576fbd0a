import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Company { @Id long id; }
@Embeddable class TeamKey { long company; int number; }
@Entity class Team { @EmbeddedId TeamKey key; @ManyToOne @MapsId("company") Company company; }
@Embeddable class MemberKey { TeamKey team; String name; }
@Entity class Member { @EmbeddedId MemberKey key; @ManyToOne @MapsId("team") Team team; }
@Entity class Badge { @Id long id; @ManyToOne Member member; }
@Entity class Passport { @Id long id; @OneToOne @MapsId Company holder; }
@Entity class Visa { @Id Long id; @OneToOne @MapsId Passport passport; }

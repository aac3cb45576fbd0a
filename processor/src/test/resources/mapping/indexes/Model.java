import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "people", indexes = {
    @Index(columnList = "lastName"),
    @Index(name = "idx_both", columnList = "lastName desc, firstName ASC"),
    @Index(name = "unique_first", columnList = "firstName", unique = true),
    @Index(columnList = "nick, lastName", unique = true),
    @Index(name = "IDX_Upper", columnList = "nick_name"),
    @Index(name = "by_boss", columnList = "boss_id")},
    uniqueConstraints = {
        @UniqueConstraint(columnNames = {"firstName", "lastName"}),
        @UniqueConstraint(name = "one_mail", columnNames = "mail"),
        @UniqueConstraint(columnNames = "mail"),
        @UniqueConstraint(columnNames = "single")})
class Person {
    @Id long id;
    String firstName;
    String lastName;
    String nick;
    @Column(name = "nick_name") String nickName;
    @Column(unique = true) String mail;
    @Column(unique = true) String single;
    @ManyToOne Person boss;
}

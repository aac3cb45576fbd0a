package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = {@Index(columnList = "code, boss_id"), @Index(name = "by_mail", columnList = "mail")})
class Person {
    @Id
    @Column(name = "code")
    Long id;

    @Column(unique = true, nullable = false)
    String mail;

    @ManyToOne
    @JoinColumn(name = "boss_id")
    Person boss;

    @Check(constraints = "age > 0")
    Integer age;
}

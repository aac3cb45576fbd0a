package shop;

import dev.lockstep.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = {@Index(columnList = "number, chief_id"), @Index(name = "by_mail", columnList = "email")})
class Person {
    @Id
    @Column(name = "number")
    Long id;

    @RenamedFrom("mail")
    @Column(unique = true, nullable = false)
    String email;

    @ManyToOne
    @JoinColumn(name = "chief_id")
    Person boss;

    @RenamedFrom("age")
    @Check(constraints = "years > 0")
    Integer years;
}

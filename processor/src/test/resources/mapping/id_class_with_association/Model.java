import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Course { @Id long id; }
@Entity class Student { @Id @Column(name = "student_no") String number; }
@Entity @IdClass(Enrolment.Key.class)
class Enrolment {
    @Id @ManyToOne Course course;
    @Id @ManyToOne @JoinColumn(name = "student") Student student;
    LocalDate since;
    public static class Key implements java.io.Serializable { long course; String student; }
}
@Entity class Mark { @Id long id; @ManyToOne Enrolment enrolment; @OneToOne @JoinColumn(name = "c", referencedColumnName = "course_id") @JoinColumn(name = "s", referencedColumnName = "student") Enrolment best; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Student { @Id long id; @ManyToMany Set<Course> courseList; }
@Entity class Course { @Id long courseId; @ManyToMany(mappedBy = "courseList") List<Student> students; @ManyToMany List<Teacher> taughtBy; }
@Entity class Teacher { @Id @Column(name = "`Key`") String key; @ManyToMany List<Teacher> mentors; }

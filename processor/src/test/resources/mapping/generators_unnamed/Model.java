import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SequenceGenerator(initialValue = 42) class OnClass { @Id @GeneratedValue long id; }
@Entity @TableGenerator(initialValue = 69) class Counted { @Id @GeneratedValue long id; }
@Entity @org.hibernate.annotations.NativeGenerator class Native { @Id @GeneratedValue long id; }

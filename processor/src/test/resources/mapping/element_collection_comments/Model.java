import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Diary { @Id long id; @ElementCollection @org.hibernate.annotations.Comment("every page") List<String> pages; @org.hibernate.annotations.Comment("who") String owner; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Stock { @Id long id; @ManyToMany @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) List<Code> codes; @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Code main; }
@Entity class Code { @Id long id; }

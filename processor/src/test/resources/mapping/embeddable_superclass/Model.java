import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass class BaseValue { String common; }
@Embeddable class Value extends BaseValue { int own; }
@Entity class Holder { @Id long id; Value value; }

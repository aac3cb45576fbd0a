import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Main { @Id long id; @OneToOne @PrimaryKeyJoinColumn Side optionalSide; }
@Entity class Side { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn Main main; }

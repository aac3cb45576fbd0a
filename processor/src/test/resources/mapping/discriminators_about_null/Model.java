import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @DiscriminatorValue("not null") class Account { @Id long id; boolean active; }
@Entity @DiscriminatorValue("debit") class Debit extends Account { int limitation; }
@Entity @DiscriminatorValue("null") class Unknown extends Account { int guess; }

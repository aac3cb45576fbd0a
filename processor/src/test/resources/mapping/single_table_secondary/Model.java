import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class File { @Id long id; }
@Entity @SecondaryTable(name = "link_target") class Link extends File { @ManyToOne(optional = false) @JoinColumn(table = "link_target", name = "target_id") File target; }

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Album { @Id long id; @OneToMany(mappedBy = "album") @OrderColumn(name = "track", nullable = false) List<Track> tracks; }
@Entity class Track { @Id long id; @ManyToOne Album album; }

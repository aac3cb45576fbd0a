import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

@Entity class Room { @Id long id; }
@Entity class Guest {
    @Id long id;
    @ManyToOne @JoinTable(name = "guest_room") @JoinColumn(name = "room") Room room;
    @ManyToOne(optional = false) @JoinTable(name = "guest_home", inverseJoinColumns = @JoinColumn(name = "passed_over")) @JoinColumn(name = "home") Room home;
    @OneToMany @JoinTable(name = "guest_stay", inverseJoinColumns = @JoinColumn(name = "stay")) @JoinColumn(name = "passed_over") List<Room> stays;
}

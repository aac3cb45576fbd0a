import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity class Event {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) Instant at;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) Instant until;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) LocalDateTime there;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) Calendar calendar;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime opens;
}

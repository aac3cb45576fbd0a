import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class TZ {
    @Id long id;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) OffsetDateTime a;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NATIVE) OffsetDateTime b;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE) ZonedDateTime c;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime d;
    @org.hibernate.annotations.TimeZoneStorage OffsetDateTime e;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) @org.hibernate.annotations.TimeZoneColumn(name = "zz", columnDefinition = "varchar(8)") OffsetDateTime f;
    @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) @Column(name = "hh", nullable = false) ZonedDateTime h;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.OffsetDateTime;
import java.util.Date;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Person {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime met;

    @Temporal(TemporalType.TIMESTAMP)
    Date born;
}

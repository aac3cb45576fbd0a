package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Everything {
    @Id
    Long id;

    boolean aBoolean;

    byte aByte;

    short aShort;

    int anInt;

    long aLong;

    float aFloat;

    double aDouble;

    char aChar;

    String aString;

    BigDecimal aBigDecimal;

    BigInteger aBigInteger;

    UUID aUuid;

    LocalDate aLocalDate;

    LocalTime aLocalTime;

    LocalDateTime aLocalDateTime;

    Instant anInstant;

    OffsetDateTime anOffsetDateTime;

    OffsetTime anOffsetTime;

    ZonedDateTime aZonedDateTime;

    Duration aDuration;

    Year aYear;

    ZoneOffset aZoneOffset;

    ZoneId aZoneId;

    Date aDate;

    Calendar aCalendar;

    TimeZone aTimeZone;

    Locale aLocale;

    Currency aCurrency;

    Class<?> aClass;

    URL aUrl;

    InetAddress anInetAddress;

    byte[] bytes;

    Byte[] boxedBytes;

    String[] strings;

    int[] ints;

    LocalDate[] dates;

    List<UUID> uuids;

    @Enumerated(EnumType.STRING)
    State named;

    @Enumerated(EnumType.ORDINAL)
    State numbered;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State typed;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @Lob
    String largeText;

    @Lob
    byte[] largeBytes;
}

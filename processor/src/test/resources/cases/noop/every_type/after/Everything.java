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

    @Lob
    byte[] largeBytes;

    @Lob
    String largeText;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State typed;

    @Enumerated(EnumType.ORDINAL)
    State numbered;

    @Enumerated(EnumType.STRING)
    State named;

    List<UUID> uuids;

    LocalDate[] dates;

    int[] ints;

    String[] strings;

    Byte[] boxedBytes;

    byte[] bytes;

    InetAddress anInetAddress;

    URL aUrl;

    Class<?> aClass;

    Currency aCurrency;

    Locale aLocale;

    TimeZone aTimeZone;

    Calendar aCalendar;

    Date aDate;

    ZoneId aZoneId;

    ZoneOffset aZoneOffset;

    Year aYear;

    Duration aDuration;

    ZonedDateTime aZonedDateTime;

    OffsetTime anOffsetTime;

    OffsetDateTime anOffsetDateTime;

    Instant anInstant;

    LocalDateTime aLocalDateTime;

    LocalTime aLocalTime;

    LocalDate aLocalDate;

    UUID aUuid;

    BigInteger aBigInteger;

    BigDecimal aBigDecimal;

    String aString;

    char aChar;

    double aDouble;

    float aFloat;

    long aLong;

    int anInt;

    short aShort;

    byte aByte;

    boolean aBoolean;
}

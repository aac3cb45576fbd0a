import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.Timestamp;
import java.time.*;
import java.util.*;
import jakarta.persistence.*;
import jakarta.persistence.Temporal;
import org.hibernate.Length;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** The rows of docs/types.md, in their order: a heading, and an attribute a line. */
@Entity class Types { @Id long id;

    // Numbers and booleans
    boolean a1;
    Boolean a2;
    byte a3;
    short a4;
    int a5;
    Integer a6;
    long a7;
    float a8;
    double a9;
    BigDecimal a10;
    @Column(precision = 12, scale = 2) BigDecimal a11;
    @Column(precision = 12) BigDecimal a12;
    BigInteger a13;

    // Texts
    String b1;
    @Column(length = 40) String b2;
    @Column(length = Length.LONG) String b3;
    @Column(length = Length.LONG32) String b4;
    @Lob String b5;
    @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String b6;
    @Column(columnDefinition = "text") String b7;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 2) String b8;
    @Nationalized String b9;
    char b10;
    Character b11;
    char[] b12;
    Clob b13;
    NClob b14;

    // Dates and times
    LocalDate c1;
    LocalTime c2;
    LocalDateTime c3;
    Instant c4;
    OffsetDateTime c5;
    ZonedDateTime c6;
    OffsetTime c7;
    @FractionalSeconds(3) Instant c8;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime c9;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime c10;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime c11;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime c12;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) ZonedDateTime c13;
    Duration c14;
    Year c15;
    ZoneOffset c16;
    ZoneId c17;
    java.util.Date c18;
    @Temporal(TemporalType.DATE) java.util.Date c19;
    @Temporal(TemporalType.TIME) java.util.Date c20;
    Calendar c21;
    java.sql.Date c22;
    java.sql.Time c23;
    Timestamp c24;

    // Binary
    byte[] d1;
    Byte[] d2;
    @Lob byte[] d3;
    Blob d4;
    Serializable d5;

    // Enums
    Color e1;
    @Enumerated(EnumType.STRING) Color e2;
    @Enumerated(EnumType.STRING) @Column(length = 10) Color e3;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color e4;

    // Other values
    UUID f1;
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID f2;
    InetAddress f3;
    Currency f4;
    Locale f5;
    TimeZone f6;
    URL f7;
    Class<?> f8;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> f9;

    // Arrays, and collections without @ElementCollection
    String[] g1;
    int[] g2;
    @Column(length = 40) List<String> g3;
    Set<UUID> g4;
    List<LocalDate> g5;
    List<BigDecimal> g6;
    Color[] g7;
    @Enumerated(EnumType.STRING) List<Color> g8;

    // Converters
    @Convert(converter = Cents.class) Money h1;
    Weight h2;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean h3;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean h4;
}

enum Color { RED, GREEN, BLUE }
class Money { }
class Weight { }

/** Money as cents. */
@Converter class Cents implements AttributeConverter<Money, Long> {
    public Long convertToDatabaseColumn(Money money) { return 0L; }
    public Money convertToEntityAttribute(Long cents) { return new Money(); }
}

/** For every weight. */
@Converter(autoApply = true) class Grams implements AttributeConverter<Weight, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Weight weight) { return BigDecimal.ZERO; }
    public Weight convertToEntityAttribute(BigDecimal grams) { return new Weight(); }
}

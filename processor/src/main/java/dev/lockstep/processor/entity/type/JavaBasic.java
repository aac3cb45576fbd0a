package dev.lockstep.processor.entity.type;

import java.util.Map;
import java.util.Optional;

/** What Hibernate knows about a Java type: the JDBC type it recommends, and the sizes it has when no column gives one. */
public record JavaBasic(JdbcType jdbc, int length, int precision, int scale) {

    private static final int DEFAULT_LENGTH = 255;
    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_SCALE = 2;

    private static final Map<String, JavaBasic> BY_NAME = Map.ofEntries(
            Map.entry("java.lang.Boolean", text(JdbcType.BOOLEAN, 1)),
            Map.entry("java.lang.Byte", number(JdbcType.TINYINT, 3)),
            Map.entry("java.lang.Short", number(JdbcType.SMALLINT, 5)),
            Map.entry("java.lang.Integer", number(JdbcType.INTEGER, 10)),
            Map.entry("java.lang.Long", number(JdbcType.BIGINT, 19)),
            Map.entry("java.lang.Float", new JavaBasic(JdbcType.FLOAT, DEFAULT_LENGTH, 8, DEFAULT_SCALE)),
            Map.entry("java.lang.Double", new JavaBasic(JdbcType.DOUBLE, DEFAULT_LENGTH, 17, DEFAULT_SCALE)),
            Map.entry("java.lang.Character", text(JdbcType.CHAR, 1)),
            Map.entry("java.lang.String", of(JdbcType.VARCHAR)),
            Map.entry("char[]", of(JdbcType.VARCHAR)),
            Map.entry("byte[]", of(JdbcType.VARBINARY)),
            Map.entry("java.lang.Character[]", of(JdbcType.VARCHAR)),
            Map.entry("java.lang.Byte[]", of(JdbcType.VARBINARY)),
            Map.entry("java.math.BigDecimal", of(JdbcType.NUMERIC)),
            Map.entry("java.math.BigInteger", number(JdbcType.NUMERIC, DEFAULT_PRECISION)),
            Map.entry("java.util.UUID", text(JdbcType.UUID, 36)),
            Map.entry("java.time.Instant", of(JdbcType.TIMESTAMP_UTC)),
            Map.entry("java.time.OffsetDateTime", of(JdbcType.TIMESTAMP_UTC)),
            Map.entry("java.time.ZonedDateTime", of(JdbcType.TIMESTAMP_UTC)),
            Map.entry("java.time.LocalDateTime", of(JdbcType.TIMESTAMP)),
            Map.entry("java.time.LocalDate", of(JdbcType.DATE)),
            Map.entry("java.time.LocalTime", of(JdbcType.TIME)),
            Map.entry("java.time.OffsetTime", of(JdbcType.TIME_UTC)),
            Map.entry("java.time.Duration", number(JdbcType.NUMERIC, 21)),
            Map.entry("java.time.Year", number(JdbcType.INTEGER, 10)),
            Map.entry("java.time.ZoneOffset", text(JdbcType.VARCHAR, 6)),
            Map.entry("java.time.ZoneId", of(JdbcType.VARCHAR)),
            Map.entry("java.util.Date", of(JdbcType.TIMESTAMP)),
            Map.entry("java.util.Calendar", of(JdbcType.TIMESTAMP)),
            Map.entry("java.sql.Timestamp", of(JdbcType.TIMESTAMP)),
            Map.entry("java.sql.Date", of(JdbcType.DATE)),
            Map.entry("java.sql.Time", of(JdbcType.TIME)),
            Map.entry("java.util.Currency", text(JdbcType.VARCHAR, 3)),
            Map.entry("java.util.Locale", of(JdbcType.VARCHAR)),
            Map.entry("java.util.TimeZone", of(JdbcType.VARCHAR)),
            Map.entry("java.lang.Class", of(JdbcType.VARCHAR)),
            Map.entry("java.net.URL", of(JdbcType.VARCHAR)),
            Map.entry("java.net.InetAddress", of(JdbcType.INET)),
            Map.entry("java.net.Inet4Address", of(JdbcType.INET)),
            Map.entry("java.net.Inet6Address", of(JdbcType.INET)),
            Map.entry("java.sql.Blob", of(JdbcType.BLOB)),
            Map.entry("java.sql.Clob", of(JdbcType.CLOB)),
            Map.entry("java.sql.NClob", of(JdbcType.NCLOB)));

    /** By the qualified name of the type; primitives by that of their wrapper. */
    public static Optional<JavaBasic> of(String javaName) {
        return Optional.ofNullable(BY_NAME.get(javaName));
    }

    /** Of a type that has no sizes of its own. */
    public static JavaBasic of(JdbcType jdbc) {
        return new JavaBasic(jdbc, DEFAULT_LENGTH, DEFAULT_PRECISION, DEFAULT_SCALE);
    }

    public JavaBasic with(JdbcType other) {
        return new JavaBasic(other, length, precision, scale);
    }

    public JavaBasic withPrecision(int other) {
        return new JavaBasic(jdbc, length, other, scale);
    }

    private static JavaBasic number(JdbcType jdbc, int precision) {
        return new JavaBasic(jdbc, DEFAULT_LENGTH, precision, 0);
    }

    private static JavaBasic text(JdbcType jdbc, int length) {
        return new JavaBasic(jdbc, length, DEFAULT_PRECISION, DEFAULT_SCALE);
    }
}

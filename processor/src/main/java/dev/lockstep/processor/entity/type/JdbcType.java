package dev.lockstep.processor.entity.type;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The type codes of {@code java.sql.Types} and {@code org.hibernate.type.SqlTypes} that PostgreSQL has a column type for. */
public enum JdbcType {
    BIT(-7),
    TINYINT(-6),
    SMALLINT(5),
    INTEGER(4),
    BIGINT(-5),
    FLOAT(6),
    REAL(7),
    DOUBLE(8),
    NUMERIC(2),
    DECIMAL(3),
    CHAR(1),
    VARCHAR(12),
    LONGVARCHAR(-1),
    LONG32VARCHAR(4001),
    DATE(91),
    TIME(92),
    TIMESTAMP(93),
    BINARY(-2),
    VARBINARY(-3),
    LONGVARBINARY(-4),
    LONG32VARBINARY(4003),
    BLOB(2004),
    CLOB(2005),
    BOOLEAN(16),
    NCHAR(-15),
    NVARCHAR(-9),
    LONGNVARCHAR(-16),
    LONG32NVARCHAR(4002),
    NCLOB(2011),
    SQLXML(2009),
    TIME_WITH_TIMEZONE(2013),
    TIMESTAMP_WITH_TIMEZONE(2014),
    UUID(3000),
    JSON(3001),
    INET(3002),
    TIMESTAMP_UTC(3003),
    MATERIALIZED_BLOB(3004),
    MATERIALIZED_CLOB(3005),
    MATERIALIZED_NCLOB(3006),
    TIME_UTC(3007),
    INSTANT(3008),
    LOCAL_DATE_TIME(3009),
    LOCAL_DATE(3010),
    LOCAL_TIME(3011),
    OFFSET_DATE_TIME(3012),
    OFFSET_TIME(3013),
    ZONED_DATE_TIME(3014),
    DURATION(3015),
    INTERVAL_SECOND(3100),
    ARRAY(2003),
    STRUCT(2002),
    JSON_ARRAY(3018),
    XML_ARRAY(3019),
    ENUM(6000),
    NAMED_ENUM(6001),
    ORDINAL_ENUM(6002),
    NAMED_ORDINAL_ENUM(6003);

    private final int code;

    JdbcType(int code) {
        this.code = code;
    }

    public static Optional<JdbcType> of(int code) {
        return Stream.of(values()).filter(type -> type.code == code).findFirst();
    }

    /** What a class of Hibernate's that implements one of these is called, where that is not the name of the type. */
    private static final Map<String, JdbcType> CLASSES = Map.ofEntries(
            Map.entry("InstantAsTimestamp", TIMESTAMP),
            Map.entry("InstantAsTimestampWithTimeZone", TIMESTAMP_WITH_TIMEZONE),
            Map.entry("JsonAsString", LONG32VARCHAR),
            Map.entry("PostgreSQLCastingInet", INET),
            Map.entry("PostgreSQLCastingJson", JSON),
            Map.entry("PostgreSQLEnum", NAMED_ENUM),
            Map.entry("PostgreSQLInet", INET),
            Map.entry("PostgreSQLIntervalSecond", INTERVAL_SECOND),
            Map.entry("PostgreSQLOrdinalEnum", NAMED_ORDINAL_ENUM),
            Map.entry("PostgreSQLUUID", UUID),
            Map.entry("TinyIntAsSmallInt", SMALLINT),
            Map.entry("UuidAsBinary", BINARY),
            Map.entry("VarcharUUID", VARCHAR),
            Map.entry("Xml", SQLXML));

    /** The type that a class such as {@code org.hibernate.type.descriptor.jdbc.TinyIntJdbcType} stands for. */
    public static Optional<JdbcType> ofClass(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        if (!qualifiedName.startsWith("org.hibernate.") || !simple.endsWith("JdbcType")) {
            return Optional.empty();
        }
        String name = simple.substring(0, simple.length() - "JdbcType".length());
        return Optional.ofNullable(CLASSES.get(name)).or(() -> Stream.of(values())
                .filter(type -> type.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst());
    }

    /** Whether PostgreSQL keeps its values as binary fractions, of which only the precision can be chosen. */
    public boolean isFloating() {
        return this == FLOAT || this == REAL || this == DOUBLE;
    }

    /** Whether its values are read and written as text. */
    public boolean isText() {
        return switch (this) {
            case CHAR, VARCHAR, LONGVARCHAR, LONG32VARCHAR, NCHAR, NVARCHAR, LONGNVARCHAR, LONG32NVARCHAR -> true;
            default -> false;
        };
    }
}

package dev.lockstep.processor.entity.type;

import dev.lockstep.schema.SqlType;
import java.util.Optional;

/** JDBC type and sizes to the column type of {@code PostgreSQLDialect}. */
public final class ColumnTypes {

    /** The longest {@code varchar(n)} (PostgreSQL manual 8.3); beyond it the dialect takes {@code text}. */
    private static final int MAX_VARCHAR = 10_485_760;

    private static final int LONG_VARCHAR = 32_600;
    private static final int DEFAULT_SECONDS = 6;
    /** The digits of a binary mantissa that hold one decimal digit: log2(10). */
    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    private static final int MAX_FLOAT_BITS = 53;

    private final HibernateLine line;

    public ColumnTypes(HibernateLine line) {
        this.line = line;
    }

    /** Empty for what has no column type by itself (a named enum, a struct), and for a float that PostgreSQL refuses. */
    public Optional<SqlType> columnType(JavaBasic basic, Facets facets) {
        return switch (basic.jdbc()) {
            case BIT, BOOLEAN -> Optional.of(SqlType.BOOLEAN);
            case TINYINT, SMALLINT, ORDINAL_ENUM -> Optional.of(SqlType.SMALLINT);
            case INTEGER -> Optional.of(SqlType.INTEGER);
            case BIGINT -> Optional.of(SqlType.BIGINT);
            case REAL -> Optional.of(SqlType.of("real"));
            case FLOAT ->
                facets.hasPrecision()
                        ? floating(facets)
                        : Optional.of(SqlType.of(
                                basic.precision() == 17 || basic.precision() == 53 ? "double precision" : "real"));
            case DOUBLE -> facets.hasPrecision() ? floating(facets) : Optional.of(SqlType.of("double precision"));
            case NUMERIC, DECIMAL -> Optional.of(numeric(basic, facets));
            case CHAR, NCHAR -> Optional.of(SqlType.of("char", length(basic, facets)));
            case VARCHAR, NVARCHAR, ENUM -> Optional.of(varchar(length(basic, facets)));
            case LONGVARCHAR, LONGNVARCHAR -> Optional.of(varchar(facets.hasLength() ? facets.length() : LONG_VARCHAR));
            case LONG32VARCHAR, LONG32NVARCHAR -> Optional.of(SqlType.TEXT);
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY -> Optional.of(SqlType.of("bytea"));
            case BLOB, CLOB, NCLOB, MATERIALIZED_BLOB, MATERIALIZED_CLOB, MATERIALIZED_NCLOB ->
                Optional.of(SqlType.of("oid"));
            case DATE, LOCAL_DATE -> Optional.of(SqlType.of("date"));
            case TIME, TIME_UTC, LOCAL_TIME -> Optional.of(SqlType.of("time", timeSeconds(facets)));
            case TIME_WITH_TIMEZONE, OFFSET_TIME -> Optional.of(SqlType.of("timetz", timeSeconds(facets)));
            case TIMESTAMP, LOCAL_DATE_TIME, INSTANT -> Optional.of(SqlType.of("timestamp", seconds(facets)));
            case TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                Optional.of(SqlType.of("timestamptz", seconds(facets)));
            case UUID -> Optional.of(SqlType.UUID);
            case JSON, JSON_ARRAY -> Optional.of(SqlType.JSONB);
            case INET -> Optional.of(SqlType.of("inet"));
            case SQLXML, XML_ARRAY -> Optional.of(SqlType.of("xml"));
            case INTERVAL_SECOND, DURATION -> Optional.of(SqlType.of("interval second", DEFAULT_SECONDS));
            case ARRAY, STRUCT, NAMED_ENUM, NAMED_ORDINAL_ENUM -> Optional.empty();
        };
    }

    /** {@code float(p)} with p in binary digits; PostgreSQL knows 1 to 53 and makes them real or double precision. */
    private static Optional<SqlType> floating(Facets facets) {
        int bits = (int) Math.ceil(facets.precision() * BITS_PER_DIGIT);
        return bits > MAX_FLOAT_BITS ? Optional.empty() : Optional.of(SqlType.parse("float(" + bits + ")"));
    }

    /** A scale without a precision has no effect. */
    private static SqlType numeric(JavaBasic basic, Facets facets) {
        return facets.hasPrecision()
                ? SqlType.numeric(facets.precision(), facets.scale())
                : SqlType.numeric(basic.precision(), basic.scale());
    }

    private static int length(JavaBasic basic, Facets facets) {
        return facets.hasLength() ? facets.length() : basic.length();
    }

    private static SqlType varchar(int length) {
        return length > MAX_VARCHAR ? SqlType.TEXT : SqlType.varchar(length);
    }

    private static int seconds(Facets facets) {
        return facets.secondPrecision() >= 0 ? facets.secondPrecision() : DEFAULT_SECONDS;
    }

    private int timeSeconds(Facets facets) {
        int otherwise = line.isSeven() ? 0 : DEFAULT_SECONDS;
        return facets.secondPrecision() >= 0 ? facets.secondPrecision() : otherwise;
    }
}

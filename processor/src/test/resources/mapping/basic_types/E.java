import jakarta.persistence.*; import org.hibernate.annotations.*; import org.hibernate.type.SqlTypes; import java.util.*; import java.time.*;
@Entity class E { @Id long id; 
 java.io.Serializable ser; Character[] chs; char[] cs; Period period; YearMonth ym; MonthDay md; Month month; DayOfWeek dow;

 @JdbcTypeCode(SqlTypes.CHAR) String cstr; @JdbcTypeCode(SqlTypes.CHAR) Boolean cb; @JdbcTypeCode(SqlTypes.LONGVARCHAR) String lvc; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String l32; @JdbcTypeCode(SqlTypes.JSON) Map<String,String> js;
 @JdbcTypeCode(SqlTypes.VARCHAR) UUID uv; @JdbcTypeCode(SqlTypes.CHAR) UUID uc; @JdbcTypeCode(SqlTypes.BINARY) UUID ub; @JdbcTypeCode(SqlTypes.VARBINARY) UUID uvb; @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length=36) UUID u36;
 @JdbcTypeCode(SqlTypes.SMALLINT) int si; @JdbcTypeCode(SqlTypes.TINYINT) int ti; @JdbcTypeCode(SqlTypes.BIGINT) Integer bi; @JdbcTypeCode(SqlTypes.DECIMAL) java.math.BigDecimal dec; @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision=12,scale=3) long nl; @JdbcTypeCode(SqlTypes.NUMERIC) Double nd; @JdbcTypeCode(SqlTypes.DOUBLE) java.math.BigDecimal ddd; @JdbcTypeCode(SqlTypes.REAL) Double dr; @JdbcTypeCode(SqlTypes.FLOAT) Double df;
 @JdbcTypeCode(SqlTypes.BIT) Boolean bbit; @JdbcTypeCode(SqlTypes.INTEGER) Boolean bint; @JdbcTypeCode(SqlTypes.TINYINT) Boolean btin;
 @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant its; @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) LocalDateTime lts; @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration dis; @JdbcTypeCode(SqlTypes.BIGINT) Duration dbi; @JdbcTypeCode(SqlTypes.INSTANT) Instant ins; @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime ldt; @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime odt;
 @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE) OffsetTime ott; OffsetTime ot; LocalTime lt; @Column(precision=3) Instant i3;
 @JdbcTypeCode(SqlTypes.SQLXML) String xml; @JdbcTypeCode(SqlTypes.NVARCHAR) String nv; @JdbcTypeCode(SqlTypes.NCLOB) String ncl; @JdbcTypeCode(SqlTypes.BLOB) byte[] blo; @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB) String mcl; @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress ine;
 @JdbcTypeCode(SqlTypes.ARRAY) List<String> ls; List<String> l2; Set<Integer> s2; @Column(length=20) String[] sa; @Column(precision=10,scale=4) java.math.BigDecimal[] bda; int[] ia; List<UUID> lu; @Array(length=5) String[] arr5; UUID[] ua; LocalDate[] lda; Collection<Long> cl; SortedSet<String> ss; Boolean[] boa; Instant[] iar; double[] dar; short[] sar; long[] lar; boolean[] boar; float[] far;
 Float f; @Column(precision=10) float f10; @Column(precision=10) double d10; java.sql.Blob blob; java.sql.Clob clob; java.sql.NClob nclob; Duration dur; @Column(precision=9) Duration dur9; @Column(precision=9,scale=3) Duration dur93; java.math.BigInteger bint2; @Column(precision=12) java.math.BigInteger bint12;@Column(precision=12) java.math.BigDecimal bd12; @Column(scale=5) java.math.BigDecimal bds5;
 Year year; ZoneId zid; ZoneOffset zo; TimeZone tz; Locale loc; Class<?> cls; java.net.URL url; Currency cur; InetAddr inet; 
 @Lob String lobs; @Lob byte[] lobb; @Lob @Nationalized String lobn; @Lob char[] lobc; @Lob java.io.Serializable lobse; 
 @Column(length=50000) byte[] bl; @Column(length=20000000) String bigs; @Column(length=20000000) byte[] bigb; @Lob Character[] lobca; @Lob Byte[] lobba;
 @jakarta.persistence.Temporal(TemporalType.DATE) Date td; @jakarta.persistence.Temporal(TemporalType.TIME) Date tt; @jakarta.persistence.Temporal(TemporalType.TIMESTAMP) Date tts; @jakarta.persistence.Temporal(TemporalType.DATE) Calendar tcd; GregorianCalendar gc; @jakarta.persistence.Temporal(TemporalType.TIME) Calendar tct;
 static class InetAddr implements java.io.Serializable {} 
}

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Legacy {
    @Id long id;
    Date plain; java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp stamp; Calendar calendar;
    @Temporal(TemporalType.DATE) Date day; @Temporal(TemporalType.TIME) Date time; @Temporal(TemporalType.TIMESTAMP) Calendar stamped;
    @Basic(fetch = FetchType.LAZY) @Lob byte[] data; @Lob String text; @Basic byte[] bytes;
    @Column(columnDefinition = "char(3)") String code; @Column(columnDefinition = "integer default 5") Integer five;
    @Column(columnDefinition = "boolean not null default false") boolean flag;
    @Column(columnDefinition = "double precision") Double dbl; @Column(columnDefinition = "decimal(19, 4)") BigDecimal dec;
    @Column(columnDefinition = "VARCHAR(64) DEFAULT 'it''s'") String quoted; @Column(columnDefinition = "text[]") String[] texts;
    @Column(columnDefinition = "int8") Long eight; @Column(columnDefinition = "timestamptz") Instant at; @Column(columnDefinition = "jsonb default '{}'::jsonb not null") String json;
    @Column(columnDefinition = "time without time zone") LocalTime lt; @Column(columnDefinition = "bit varying(5)") String bits;
    @Column(columnDefinition = "numeric") BigDecimal bare; @Column(columnDefinition = "inet") String inet; @Column(columnDefinition = "bigint check (checked > 0)") Long checked;
}

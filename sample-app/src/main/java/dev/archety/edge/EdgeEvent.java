package dev.archety.edge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an edge agent reported. {@code occurredAt} is the agent's clock, {@code createdAt} ours. */
@Entity
@Table(
        name = "edge_event_log",
        indexes = @Index(name = "idx_edge_event_log_agent_occurred", columnList = "agent_id, occurred_at"))
public class EdgeEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agent_id", nullable = false)
    private EdgeAgent agent;

    @Column(name = "event", length = 50, nullable = false)
    private String event;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    @Column(name = "details", nullable = false)
    private Map<String, String> details;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected EdgeEvent() {}

    public EdgeEvent(EdgeAgent agent, String event, Map<String, String> details, Instant occurredAt) {
        this.agent = agent;
        this.event = event;
        this.details = Map.copyOf(details);
        this.occurredAt = occurredAt;
        this.createdAt = Instant.now();
    }

    public Long id() {
        return id;
    }

    public EdgeAgent agent() {
        return agent;
    }

    public String event() {
        return event;
    }

    public Map<String, String> details() {
        return details;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

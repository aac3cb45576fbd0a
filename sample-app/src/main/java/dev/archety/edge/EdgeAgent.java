package dev.archety.edge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Mac Mini that stands in somebody's home, registered under a name of its own. */
@Entity
@Table(name = "edge_agents", indexes = @Index(name = "idx_edge_agents_status", columnList = "status"))
public class EdgeAgent {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @Column(name = "name", length = 100, nullable = false, unique = true)
    private String name;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'OFFLINE'")
    @Column(name = "status", length = 20, nullable = false)
    private AgentStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'[]'")
    @Column(name = "capabilities", nullable = false)
    private List<String> capabilities;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected EdgeAgent() {}

    public EdgeAgent(String name, List<String> capabilities) {
        this.name = name;
        this.status = AgentStatus.OFFLINE;
        this.capabilities = List.copyOf(capabilities);
        this.createdAt = Instant.now();
    }

    public void seen(Instant when) {
        this.status = AgentStatus.ONLINE;
        this.lastSeenAt = when;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public AgentStatus status() {
        return status;
    }

    public List<String> capabilities() {
        return capabilities;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

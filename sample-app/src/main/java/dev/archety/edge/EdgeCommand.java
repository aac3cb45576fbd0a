package dev.archety.edge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an edge agent is to do next. The version keeps two workers from sending the same command. */
@Entity
@Table(
        name = "edge_command_queue",
        indexes = @Index(name = "idx_edge_command_queue_agent_status", columnList = "agent_id, status, created_at"))
public class EdgeCommand {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agent_id", nullable = false)
    private EdgeAgent agent;

    @Column(name = "command", length = 50, nullable = false)
    private String command;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    @Column(name = "payload", nullable = false)
    private Map<String, String> payload;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'PENDING'")
    @Column(name = "status", length = 20, nullable = false)
    private CommandStatus status;

    @ColumnDefault("0")
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected EdgeCommand() {}

    public EdgeCommand(EdgeAgent agent, String command, Map<String, String> payload) {
        this.agent = agent;
        this.command = command;
        this.payload = Map.copyOf(payload);
        this.status = CommandStatus.PENDING;
        this.createdAt = Instant.now();
    }

    public void sent() {
        this.status = CommandStatus.SENT;
        this.attempts++;
    }

    public void done(Instant when) {
        this.status = CommandStatus.DONE;
        this.completedAt = when;
    }

    public UUID id() {
        return id;
    }

    public EdgeAgent agent() {
        return agent;
    }

    public String command() {
        return command;
    }

    public Map<String, String> payload() {
        return payload;
    }

    public CommandStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public int version() {
        return version;
    }
}

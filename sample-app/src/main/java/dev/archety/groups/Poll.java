package dev.archety.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question to a group. Options are numbered from 0; a vote is the number of an option, one for each phone number. */
@Entity
@Table(
        name = "polls",
        indexes = {
            @Index(name = "idx_polls_chat_guid", columnList = "chat_guid"),
            @Index(name = "idx_polls_status", columnList = "status")
        })
public class Poll {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @Column(name = "chat_guid", nullable = false)
    private String chatGuid;

    @Column(name = "question", length = Length.LONG32, nullable = false)
    private String question;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'[]'")
    @Column(name = "options", nullable = false)
    private List<String> options;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    @Column(name = "votes", nullable = false)
    private Map<String, Integer> votes = new HashMap<>();

    @Column(name = "created_by", length = 20, nullable = false)
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @ColumnDefault("'active'")
    @Column(name = "status", length = 20)
    private String status;

    protected Poll() {}

    public Poll(String chatGuid, String question, List<String> options, String createdBy) {
        this.chatGuid = chatGuid;
        this.question = question;
        this.options = List.copyOf(options);
        this.createdBy = createdBy;
        this.createdAt = Instant.now();
        this.status = "active";
    }

    /** Counts a vote, in place of the one that the same phone number had. */
    public void vote(String phone, int option) {
        votes.put(phone, Objects.checkIndex(option, options.size()));
    }

    /** How many voted for an option. */
    public long votesFor(int option) {
        return votes.values().stream().filter(vote -> vote == option).count();
    }

    public void close(Instant when) {
        this.status = "closed";
        this.expiresAt = when;
    }

    public UUID id() {
        return id;
    }

    public String chatGuid() {
        return chatGuid;
    }

    public String question() {
        return question;
    }

    public List<String> options() {
        return options;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String status() {
        return status;
    }
}

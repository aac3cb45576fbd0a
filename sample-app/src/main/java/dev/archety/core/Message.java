package dev.archety.core;

import dev.lockstep.annotation.ConvertUsing;
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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One message of a conversation, kept so that the assistant can go on where it stopped. */
@Entity
@Table(
        name = "messages",
        indexes = @Index(name = "idx_messages_conversation_created", columnList = "conversation_id, created_at"))
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @ConvertUsing("conversation_id::uuid")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id", nullable = false)
    private Conversation conversation;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", length = 20, nullable = false)
    private MessageRole role;

    @Column(name = "body", length = Length.LONG32, nullable = false)
    private String body;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    @Column(name = "metadata", nullable = false)
    private Map<String, String> metadata;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected Message() {}

    /** Messages are made by their conversation: {@link Conversation#say}. */
    Message(Conversation conversation, MessageRole role, String body) {
        this.conversation = conversation;
        this.role = role;
        this.body = body;
        this.metadata = Map.of();
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public Conversation conversation() {
        return conversation;
    }

    public MessageRole role() {
        return role;
    }

    public String body() {
        return body;
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

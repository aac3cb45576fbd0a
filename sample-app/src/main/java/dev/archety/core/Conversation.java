package dev.archety.core;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A chat, found by the GUID that the messaging network gave it. */
@Entity
@Table(
        name = "conversations",
        indexes = @Index(name = "idx_conversations_last_message_at", columnList = "last_message_at"))
public class Conversation {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @Column(name = "chat_guid", nullable = false, unique = true)
    private String chatGuid;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'DIRECT'")
    @Column(name = "kind", length = 20, nullable = false)
    private ConversationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'[]'")
    @Column(name = "participants", nullable = false)
    private List<String> participants;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_message_at")
    private Instant lastMessageAt;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.PERSIST)
    private List<Message> messages = new ArrayList<>();

    protected Conversation() {}

    public Conversation(String chatGuid, ConversationKind kind, List<String> participants) {
        this.chatGuid = chatGuid;
        this.kind = kind;
        this.participants = List.copyOf(participants);
        this.createdAt = Instant.now();
    }

    /** Adds a message at the end of the conversation. */
    public Message say(MessageRole role, String body) {
        Message message = new Message(this, role, body);
        messages.add(message);
        lastMessageAt = message.createdAt();
        return message;
    }

    public UUID id() {
        return id;
    }

    public String chatGuid() {
        return chatGuid;
    }

    public ConversationKind kind() {
        return kind;
    }

    public List<String> participants() {
        return participants;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastMessageAt() {
        return lastMessageAt;
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }
}

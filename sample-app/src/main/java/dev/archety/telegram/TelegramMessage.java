package dev.archety.telegram;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message from or to Telegram, as it was on the wire. */
@Entity
@Table(
        name = "telegram_message_log",
        indexes = @Index(name = "idx_telegram_message_log_chat_created", columnList = "chat_id, created_at"),
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_telegram_message_log_chat_message",
                        columnNames = {"chat_id", "message_id"}))
public class TelegramMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "message_id", nullable = false)
    private long messageId;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 10, nullable = false)
    private Direction direction;

    @Column(name = "body", length = Length.LONG32)
    private String body;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    @Column(name = "raw", nullable = false)
    private Map<String, Object> raw;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected TelegramMessage() {}

    public TelegramMessage(long chatId, long messageId, Direction direction, String body, Map<String, Object> raw) {
        this.chatId = chatId;
        this.messageId = messageId;
        this.direction = direction;
        this.body = body;
        this.raw = Map.copyOf(raw);
        this.createdAt = Instant.now();
    }

    public Long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    public long messageId() {
        return messageId;
    }

    public Direction direction() {
        return direction;
    }

    public String body() {
        return body;
    }

    public Map<String, Object> raw() {
        return raw;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

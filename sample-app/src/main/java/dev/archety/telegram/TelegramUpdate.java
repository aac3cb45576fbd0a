package dev.archety.telegram;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** An update that the webhook has taken: Telegram may deliver it again, and the unique number refuses it. */
@Entity
@Table(
        name = "telegram_update_tracking",
        indexes = @Index(name = "idx_telegram_update_tracking_created_at", columnList = "created_at"),
        uniqueConstraints =
                @UniqueConstraint(name = "uq_telegram_update_tracking_update_id", columnNames = "update_id"))
public class TelegramUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "update_id", nullable = false)
    private long updateId;

    @Column(name = "chat_id")
    private Long chatId;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected TelegramUpdate() {}

    public TelegramUpdate(long updateId, Long chatId) {
        this.updateId = updateId;
        this.chatId = chatId;
        this.createdAt = Instant.now();
    }

    public Long id() {
        return id;
    }

    public long updateId() {
        return updateId;
    }

    public Long chatId() {
        return chatId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

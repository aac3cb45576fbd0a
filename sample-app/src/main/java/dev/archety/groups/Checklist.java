package dev.archety.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list that a group ticks off together. */
@Entity
@Table(name = "checklists", indexes = @Index(name = "idx_checklists_chat_guid", columnList = "chat_guid"))
public class Checklist {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @Column(name = "chat_guid", nullable = false)
    private String chatGuid;

    @Column(name = "title", nullable = false)
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'[]'")
    @Column(name = "items", nullable = false)
    private List<ChecklistItem> items = new ArrayList<>();

    @Column(name = "created_by", length = 20, nullable = false)
    private String createdBy;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Checklist() {}

    public Checklist(String chatGuid, String title, String createdBy) {
        this.chatGuid = chatGuid;
        this.title = title;
        this.createdBy = createdBy;
        this.createdAt = Instant.now();
    }

    public void add(String text) {
        items.add(ChecklistItem.open(text));
        completedAt = null;
    }

    /** Ticks off the item at a position; the list is complete when none is open. */
    public void complete(int position, String by, Instant when) {
        items.set(position, items.get(position).completedBy(by));
        completedAt = items.stream().allMatch(ChecklistItem::done) ? when : null;
    }

    public UUID id() {
        return id;
    }

    public String chatGuid() {
        return chatGuid;
    }

    public String title() {
        return title;
    }

    public List<ChecklistItem> items() {
        return List.copyOf(items);
    }

    public String createdBy() {
        return createdBy;
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

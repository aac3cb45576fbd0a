package dev.archety.core;

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
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;

/** A privacy boundary that a user has set. */
@Entity
@Table(name = "user_boundaries", indexes = @Index(name = "idx_user_boundaries_user_id", columnList = "user_id"))
public class UserBoundary {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private BoundaryKind kind;

    @Column(name = "topic", length = Length.LONG32, nullable = false)
    private String topic;

    @ColumnDefault("true")
    @Column(name = "active", nullable = false)
    private boolean active;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected UserBoundary() {}

    public UserBoundary(User user, BoundaryKind kind, String topic) {
        this.user = user;
        this.kind = kind;
        this.topic = topic;
        this.active = true;
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public BoundaryKind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void lift() {
        this.active = false;
    }
}

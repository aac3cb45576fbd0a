package dev.archety.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** A person who talks to the assistant, known by a phone number. */
@Entity
@Table(name = "users", indexes = @Index(name = "idx_users_phone", columnList = "phone"))
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @Column(name = "phone", length = 30, nullable = false, unique = true)
    private String phone;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_active_at")
    private Instant lastActiveAt;

    @ColumnDefault("'America/Los_Angeles'")
    @Column(name = "timezone", length = 50)
    private String timezone;

    protected User() {}

    public User(String phone, ZoneId timezone) {
        this.phone = phone;
        this.timezone = timezone.getId();
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public String phone() {
        return phone;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastActiveAt() {
        return lastActiveAt;
    }

    public ZoneId timezone() {
        return ZoneId.of(timezone);
    }

    public void wasActive(Instant when) {
        this.lastActiveAt = when;
    }
}

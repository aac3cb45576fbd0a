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
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Access to one service on behalf of a user. The tokens are ciphertext: they are encrypted before they get here. */
@Entity
@Table(
        name = "oauth_tokens",
        indexes = @Index(name = "idx_oauth_tokens_expires_at", columnList = "expires_at"),
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_oauth_tokens_user_provider",
                        columnNames = {"user_id", "provider"}))
public class OAuthToken {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider", length = 50, nullable = false)
    private OAuthProvider provider;

    @Column(name = "access_token_encrypted", length = Length.LONG32, nullable = false)
    private String accessTokenEncrypted;

    @Column(name = "refresh_token_encrypted", length = Length.LONG32)
    private String refreshTokenEncrypted;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'[]'")
    @Column(name = "scopes", nullable = false)
    private List<String> scopes;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    protected OAuthToken() {}

    public OAuthToken(User user, OAuthProvider provider, String accessTokenEncrypted, List<String> scopes) {
        this.user = user;
        this.provider = provider;
        this.accessTokenEncrypted = accessTokenEncrypted;
        this.scopes = List.copyOf(scopes);
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public OAuthProvider provider() {
        return provider;
    }

    public String accessTokenEncrypted() {
        return accessTokenEncrypted;
    }

    public String refreshTokenEncrypted() {
        return refreshTokenEncrypted;
    }

    public List<String> scopes() {
        return scopes;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void refresh(String accessToken, String refreshToken, Instant expiry) {
        this.accessTokenEncrypted = accessToken;
        this.refreshTokenEncrypted = refreshToken;
        this.expiresAt = expiry;
    }
}

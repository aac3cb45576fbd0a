package dev.archety.core;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** How far a user and one persona of the assistant have come with each other; scores run from 0 to 1. */
@Entity
@Table(
        name = "relationship_states",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_relationship_states_user_persona",
                        columnNames = {"user_id", "persona"}))
public class RelationshipState {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id")
    private UUID id;

    @ConvertUsing("user_id::uuid")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false)
    private User user;

    @Column(name = "persona", length = 50, nullable = false)
    private String persona;

    @ColumnDefault("0")
    @Column(name = "trust_score", nullable = false)
    private double trustScore;

    @ColumnDefault("0")
    @Column(name = "rapport_score", nullable = false)
    private double rapportScore;

    @Column(name = "last_interaction_at")
    private Instant lastInteractionAt;

    @ColumnDefault("now()")
    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected RelationshipState() {}

    public RelationshipState(User user, String persona) {
        this.user = user;
        this.persona = persona;
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public String persona() {
        return persona;
    }

    public double trustScore() {
        return trustScore;
    }

    public double rapportScore() {
        return rapportScore;
    }

    public Instant lastInteractionAt() {
        return lastInteractionAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    /** Moves both scores, which stay between 0 and 1. */
    public void interacted(double trust, double rapport, Instant when) {
        trustScore = Math.min(1, Math.max(0, trustScore + trust));
        rapportScore = Math.min(1, Math.max(0, rapportScore + rapport));
        lastInteractionAt = when;
    }
}

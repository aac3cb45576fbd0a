package dev.lockstep;

import java.time.Duration;

/** A migration that was rolled back just now, and how long it took. */
public record RolledBackMigration(int version, String name, Duration duration) {

    /** For messages: {@code 7 expand_phone}. */
    @Override
    public String toString() {
        return version + " " + name;
    }
}

package dev.lockstep;

import java.time.Instant;
import java.util.Optional;

/**
 * The session that holds the migration lock, from {@code pg_stat_activity} (manual 27.2).
 *
 * @param pid of its server process, as {@code pg_terminate_backend} takes it
 * @param application its {@code application_name}; empty when it has none or this role may not see it
 * @param address of its host; empty for a local socket, or when this role may not see it
 * @param since when it took the lock
 */
public record LockHolder(int pid, String application, String user, String address, Optional<Instant> since) {

    /** For messages: {@code process 4711 ('lockstep', user app, from 10.0.0.7, since 2026-01-01T00:00:00Z)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("process " + pid + " (");
        text.append(application.isEmpty() ? "no application name" : "'" + application + "'");
        text.append(user.isEmpty() ? "" : ", user " + user);
        text.append(address.isEmpty() ? "" : ", from " + address);
        since.ifPresent(instant -> text.append(", since ").append(instant));
        return text.append(')').toString();
    }
}

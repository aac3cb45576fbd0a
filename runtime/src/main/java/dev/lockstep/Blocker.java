package dev.lockstep;

import java.time.Instant;
import java.util.Optional;

/**
 * A session that keeps a step waiting, from {@code pg_blocking_pids} and {@code pg_stat_activity} (manual 9.27.1, 27.2). What
 * this role may not see is empty.
 *
 * @param pid of its server process, as {@code pg_terminate_backend} takes it; 0 for a prepared transaction
 * @param state such as {@code idle in transaction}
 * @param since when its transaction began
 * @param query what it runs, or ran last, in one line and without passwords
 */
public record Blocker(int pid, String application, String user, String state, Optional<Instant> since, String query) {

    /** For messages: {@code process 4711 ('psql', user app, idle in transaction since 2026-01-01T00:00:00Z: SELECT 1)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("process " + pid + " (");
        text.append(application.isEmpty() ? "no application name" : "'" + application + "'");
        text.append(user.isEmpty() ? "" : ", user " + user);
        text.append(state.isEmpty() ? "" : ", " + state);
        since.ifPresent(instant -> text.append(" since ").append(instant));
        text.append(query.isEmpty() ? "" : ": " + query);
        return text.append(')').toString();
    }
}

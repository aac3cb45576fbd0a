package dev.lockstep.postgres;

import dev.lockstep.migration.Pace;
import java.time.Duration;

/**
 * How long a run waits, and for what.
 *
 * @param migrationLock while another process migrates
 * @param tableLock for a lock that makes others wait in turn: a statement that waits for an ACCESS EXCLUSIVE lock stops all that
 *     come behind it
 * @param quickStatement for a statement that is believed to write to the catalog only
 * @param retries how long a step is tried again when others are in its way, from its first failure on
 */
public record RunLimits(Duration migrationLock, Duration tableLock, Duration quickStatement, Duration retries) {

    public static final RunLimits DEFAULT = new RunLimits(
            Duration.ofMinutes(10), Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofMinutes(10));

    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** The settings of a transaction of this pace; 0 is no limit (manual 19.11.1). They end with the transaction. */
    String settings(Pace pace, int serverMajor) {
        return settings(pace, pace == Pace.QUICK ? quickStatement : Duration.ZERO, serverMajor);
    }

    /** The same for an attempt that is given up as soon as a statement takes longer than a moment. */
    String momentary(Pace pace, int serverMajor) {
        boolean isShorter = pace == Pace.QUICK && !quickStatement.isZero() && quickStatement.compareTo(MOMENT) < 0;
        return settings(pace, isShorter ? quickStatement : MOMENT, serverMajor);
    }

    private String settings(Pace pace, Duration statement, int serverMajor) {
        Duration lock = pace == Pace.ONLINE ? Duration.ZERO : tableLock;
        String settings = "SET LOCAL lock_timeout = " + lock.toMillis() + "; SET LOCAL statement_timeout = "
                + statement.toMillis() + "; SET LOCAL idle_in_transaction_session_timeout = 0";
        return serverMajor >= 17 ? settings + "; SET LOCAL transaction_timeout = 0" : settings;
    }

    public RunLimits withMigrationLock(Duration value) {
        return new RunLimits(value, tableLock, quickStatement, retries);
    }

    public RunLimits withTableLock(Duration value) {
        return new RunLimits(migrationLock, value, quickStatement, retries);
    }

    public RunLimits withQuickStatement(Duration value) {
        return new RunLimits(migrationLock, tableLock, value, retries);
    }

    public RunLimits withRetries(Duration value) {
        return new RunLimits(migrationLock, tableLock, quickStatement, value);
    }
}

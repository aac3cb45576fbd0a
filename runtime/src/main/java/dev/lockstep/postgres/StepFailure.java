package dev.lockstep.postgres;

import dev.lockstep.Blocker;
import dev.lockstep.migration.ScriptStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An attempt at a step failed, at one of its statements or at its record. */
final class StepFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ScriptStatement> statement;
    private final SQLException reason;
    private final String tries;

    private StepFailure(Optional<ScriptStatement> statement, SQLException reason, String tries) {
        super(reason);
        this.statement = statement;
        this.reason = reason;
        this.tries = tries;
    }

    static StepFailure at(ScriptStatement statement, SQLException reason) {
        return new StepFailure(Optional.of(statement), reason, "");
    }

    static StepFailure atRecord(SQLException reason) {
        return new StepFailure(Optional.empty(), reason, "");
    }

    /** The same, as the last of so many. */
    StepFailure after(int attempts, Duration tried, List<Blocker> blockers) {
        String seen = blockers.isEmpty()
                ? ""
                : " In the way: " + blockers.stream().map(Blocker::toString).collect(Collectors.joining(", ")) + ".";
        String told = isPassing() ? "It was tried " + attempts + " times in " + tried.toSeconds() + " s." + seen : "";
        return new StepFailure(statement, reason, told);
    }

    /** How often it was tried, and who was in the way; empty when trying again would not have helped. */
    String tries() {
        return tries;
    }

    /** Empty when the step could not be recorded. */
    Optional<ScriptStatement> statement() {
        return statement;
    }

    SQLException reason() {
        return reason;
    }

    String state() {
        return SqlFailure.state(reason);
    }

    /** 55P03 lock_not_available, 40P01 deadlock_detected, 40001 serialization_failure: others were in the way. */
    boolean isPassing() {
        return switch (state()) {
            case "55P03", "40P01", "40001" -> true;
            default -> false;
        };
    }
}

package dev.lockstep.spring;

import dev.lockstep.LockstepException;
import dev.lockstep.NoMigrationsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that Lockstep ended: its message says what to do, and 80 lines of stack trace would only hide it. */
final class LockstepFailureAnalyzer extends AbstractFailureAnalyzer<LockstepException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LockstepException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action(cause), cause);
    }

    private static String action(LockstepException cause) {
        return cause instanceof NoMigrationsException
                ? "Set lockstep.folder, or lockstep.enabled=false if this application does not migrate its database."
                : "";
    }
}

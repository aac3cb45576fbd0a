package dev.lockstep.plan;

import java.util.List;

/** What succeeds or fails as a whole. */
public record Step(Mode mode, List<Action> actions) {

    /** How a step runs. */
    public enum Mode {
        /** Between BEGIN and COMMIT. */
        TRANSACTION,
        /** One statement that PostgreSQL refuses to run within a transaction. */
        STANDALONE
    }

    public Step {
        actions = List.copyOf(actions);
        if (mode == Mode.STANDALONE && actions.size() != 1) {
            throw new IllegalArgumentException("a step outside of a transaction is one statement");
        }
    }

    /** Whether others have to wait for this step on a table that they may be using. */
    public boolean isBlocking() {
        return actions.stream().flatMap(action -> action.impacts().stream()).anyMatch(impact -> impact.lock()
                .blocksWrites());
    }
}

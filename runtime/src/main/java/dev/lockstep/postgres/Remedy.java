package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;

/** What to do about a statement that failed. */
final class Remedy {

    private Remedy() {}

    /** {@code tries} tells how often the step was tried; empty when once. */
    static String of(ScriptRun run, int step, String state, String tries) {
        return (tries.isEmpty() ? "" : tries + " ") + cause(state) + again(run, step);
    }

    /** By SQLSTATE and its class (manual appendix A). */
    private static String cause(String state) {
        if (SqlFailure.isConnectionLost(state)) {
            return "The connection broke. ";
        }
        return switch (state) {
            case "55P03" -> "Something held a lock for longer than lock_timeout; wait until it is gone. ";
            case "40P01", "40001" -> "It got into the way of another transaction. ";
            case "57014" -> "It was cancelled, or took longer than statement_timeout. ";
            case "42501" -> "Grant this role the privilege, or migrate as the owner. ";
            case "25006" -> "Migrate on the primary. ";
            case "42P07", "42701", "42710", "42P06" ->
                "Something of that name is there already, not made by this" + " migration; see what it is. ";
            default -> state.startsWith("23") ? "Rows in the database do not fit; mend them. " : "";
        };
    }

    /** A script of which a step is recorded must stay as it is: the rest of it is taken from there. */
    private static String again(ScriptRun run, int step) {
        boolean up = run.direction() == Direction.UP;
        if (step > 1) {
            String back = up ? ", or roll back to version " + (run.version() - 1) : "";
            return "What was done of it is committed and recorded. Put the database right without editing the script, and"
                    + " start again: it goes on at step " + step + back + ".";
        }
        return up
                ? "Nothing of this migration is recorded. Put the script or the database right, and start again."
                : "Nothing of this rollback is done. Put the database right, and start again.";
    }
}

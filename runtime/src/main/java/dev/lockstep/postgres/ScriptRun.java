package dev.lockstep.postgres;

import dev.lockstep.StepPosition;
import dev.lockstep.UnfinishedMigrationException;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.Script;
import dev.lockstep.migration.ScriptStep;
import java.util.List;

/**
 * A script that is being run: of which migration, which way, and how many of its steps an earlier run has done.
 *
 * @param begunBefore whether an earlier run may have begun the step behind those
 * @param unfinished whether it takes back a migration that was not finished, so that part of what it takes back may not be there
 */
record ScriptRun(
        int version,
        String name,
        Direction direction,
        Script script,
        int stepsBefore,
        boolean begunBefore,
        boolean unfinished) {

    /**
     * The script of a migration to apply, from where an earlier run ended.
     *
     * @throws UnfinishedMigrationException when that run took other steps
     */
    static ScriptRun up(PendingMigration pending, Script script) {
        Migration migration = pending.migration();
        int steps = script.steps().size();
        int begunOf = pending.begun().steps();
        if (begunOf != 0 && begunOf != steps) {
            throw new UnfinishedMigrationException(
                    List.of(migration.version()),
                    migration + " was begun in " + begunOf + " steps by another release of Lockstep, and this one sees "
                            + steps
                            + ". Nothing was run. Go on with the release that began it, or roll back to version "
                            + (migration.version() - 1) + ".");
        }
        return new ScriptRun(
                migration.version(),
                migration.name().name(),
                Direction.UP,
                script,
                pending.begun().done(),
                pending.begun().begun(),
                false);
    }

    List<ScriptStep> steps() {
        return script.steps();
    }

    /** Whether an earlier run may have begun this step, counted from 1. */
    boolean isBegunBefore(int number) {
        return begunBefore && number == stepsBefore + 1;
    }

    /** The position of a step, counted from 1; of the first that is left when there is none. */
    StepPosition position(int number) {
        boolean exists = number <= steps().size();
        int line = exists ? steps().get(number - 1).line() : 1;
        return new StepPosition(version, name, number, steps().size(), script.fileName(), line);
    }
}

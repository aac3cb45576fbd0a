package dev.lockstep.postgres;

import dev.lockstep.RunInterruptedException;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the scripts that are pending into steps, in a thread of its own, while the lock is waited for: a sixth of what a first start
 * does beyond connecting. A script that cannot be cut is left to whoever asks for it.
 */
final class ScriptsAhead extends Thread {

    private final List<Migration> migrations = new ArrayList<>();
    private final Map<Migration, Script> scripts = new HashMap<>();

    private ScriptsAhead(List<PendingMigration> pending) {
        super("lockstep-scripts");
        setDaemon(true);
        for (PendingMigration each : pending) {
            migrations.add(each.migration());
        }
    }

    static ScriptsAhead begin(List<PendingMigration> pending) {
        ScriptsAhead ahead = new ScriptsAhead(pending);
        ahead.start();
        return ahead;
    }

    @Override
    public void run() {
        try {
            for (Migration migration : migrations) {
                scripts.put(migration, migration.script(Direction.UP));
            }
        } catch (RuntimeException e) {
            // Whoever asks for the script meets it again, and tells it.
        }
    }

    /** The runs of what is pending now, which others may have changed meanwhile; all are cut before the first one runs. */
    List<ScriptRun> runs(List<PendingMigration> pending) {
        List<ScriptRun> runs = new ArrayList<>();
        for (PendingMigration each : pending) {
            Script known = scripts.get(each.migration());
            runs.add(ScriptRun.up(each, known == null ? each.migration().script(Direction.UP) : known));
        }
        return runs;
    }

    /** Waits until it is over: until then nobody else may read the migrations. */
    void await() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(
                    "The run was interrupted while the scripts were cut into steps. Nothing was run.");
        }
    }
}

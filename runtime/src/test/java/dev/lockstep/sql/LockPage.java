package dev.lockstep.sql;

import dev.lockstep.plan.Action;
import dev.lockstep.plan.Operation;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.TableLock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page of what was seen: one line a statement. */
final class LockPage {

    private final Map<PlanOptions.Mode, Set<String>> lines = new TreeMap<>();

    void add(PlanOptions.Mode mode, LockCase changed, Action action, Claims claims, Observation seen) {
        if (action.operation() instanceof Operation.RefuseRows) {
            return;
        }
        Set<String> locks = new TreeSet<>();
        claims.before().forEach((table, name) -> {
            TableLock lock = seen.locks().get(table);
            if (lock != null) {
                locks.add("`" + name + "` " + lock + effort(table, lock, seen));
            }
        });
        lines.computeIfAbsent(mode, key -> new LinkedHashSet<>())
                .add("| " + changed + " | `" + statement(action) + "` | "
                        + (locks.isEmpty() ? "none" : String.join("; ", locks)) + " |\n");
    }

    private static String effort(Long table, TableLock lock, Observation seen) {
        if (seen.rewritten().contains(table)) {
            return ", written anew";
        }
        String waits = lock.blocksWrites() ? " under it" : "";
        return (seen.scanned().contains(table) ? ", read" + waits : "")
                + (seen.indexed().contains(table) ? ", index built" + waits : "");
    }

    private static String statement(Action action) {
        String sql = action.operation().accept(new StatementWriter()).replaceAll("\\s+", " ");
        String shown = sql.replaceAll("^DO .* (UPDATE .*) WHERE .* END LOOP.*", "DO … $1 … COMMIT …");
        return shown.replace("|", "\\|");
    }

    String text() {
        return """
                # Locks

                What each statement of a generated migration was seen to do to two tables with rows, `child` and `parent`, which
                `child` references. Run on PostgreSQL 13 and 18, where all of it is the same: the locks in `pg_locks`, the file of
                each table before and after, and what the server says at DEBUG1. A test compares this with what the planner
                says, so that the header of a migration and the warnings of the compiler tell the truth.

                A lock from SHARE on stops writers, and ACCESS EXCLUSIVE stops readers too; it is held for a moment where nothing
                else stands beside it. Before all of these come the queries that find rows which would stop the change: they take
                ACCESS SHARE, which stops nobody.

                ## Lock-light: `lockstep.online=true`

                """ + table(PlanOptions.Mode.ONLINE) + """

                ## Plain: `lockstep.online=false`

                """ + table(PlanOptions.Mode.PLAIN);
    }

    private String table(PlanOptions.Mode mode) {
        return "| change | statement | locks |\n|---|---|---|\n" + String.join("", lines.getOrDefault(mode, Set.of()));
    }
}

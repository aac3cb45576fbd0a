package dev.lockstep.sql;

import dev.lockstep.plan.Action;
import dev.lockstep.plan.Hazard;
import dev.lockstep.plan.Hazard.Kind;
import dev.lockstep.plan.Impact;
import dev.lockstep.plan.TableLock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an action says about tables, beside what it was seen to do; tables are known by their names before and after it. */
record Claims(Action action, Map<Long, String> before, Map<Long, String> after) {

    /** Sentences about what was seen and not said, and about what was said and not seen. */
    List<String> lies(Observation seen) {
        List<String> lies = new ArrayList<>();
        for (Long table : before.keySet()) {
            Optional<TableLock> claimed = lock(table);
            Optional<TableLock> held = Optional.ofNullable(seen.locks().get(table));
            if (!claimed.equals(held)) {
                lies.add("on " + before.get(table) + " it holds " + name(held) + ", and says " + name(claimed));
            }
            Set<Kind> kinds = hazards(table);
            boolean rewritten = seen.rewritten().contains(table);
            boolean built = seen.indexed().contains(table) && !rewritten && blocksWrites(held);
            boolean scanned = seen.scanned().contains(table) && !rewritten && blocksWrites(held);
            expect(kinds.contains(Kind.REWRITES_TABLE), rewritten, table, "is written anew", lies);
            expect(kinds.contains(Kind.REBUILDS_INDEX), built, table, "has an index built under the lock", lies);
            expect(kinds.contains(Kind.SCANS_TABLE), scanned, table, "is read under the lock", lies);
        }
        return lies;
    }

    private void expect(boolean claimed, boolean observed, Long table, String what, List<String> lies) {
        if (claimed != observed) {
            lies.add(before.get(table) + " " + what + ": seen " + observed + ", said " + claimed);
        }
    }

    private static boolean blocksWrites(Optional<TableLock> lock) {
        return lock.filter(TableLock::blocksWrites).isPresent();
    }

    private static String name(Optional<TableLock> lock) {
        return lock.map(TableLock::toString).orElse("no lock");
    }

    private Optional<TableLock> lock(Long table) {
        return action.impacts().stream()
                .filter(impact -> isAbout(impact, table))
                .map(Impact::lock)
                .max(TableLock::compareTo);
    }

    private Set<Kind> hazards(Long table) {
        Set<Kind> kinds = new HashSet<>();
        action.impacts().stream()
                .filter(impact -> isAbout(impact, table))
                .flatMap(impact -> impact.hazards().stream())
                .map(Hazard::kind)
                .forEach(kinds::add);
        return kinds;
    }

    private boolean isAbout(Impact impact, Long table) {
        String name = impact.table().toString();
        return name.equals(before.get(table)) || name.equals(after.get(table));
    }
}

package dev.lockstep.sql;

import dev.lockstep.diff.Change;
import dev.lockstep.plan.Action;
import dev.lockstep.plan.Hazard;
import dev.lockstep.plan.Impact;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.Rollback;
import dev.lockstep.plan.Step;
import dev.lockstep.plan.TableLock;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The comment at the head of a file: what changes and why, how much it locks, what can go wrong, what a rollback loses. */
final class Header {

    private final List<String> lines = new ArrayList<>();

    private Header(String title) {
        lines.add(title);
    }

    static String up(String title, List<Change> changes, Plan plan, Rollback rollback) {
        Header header = new Header(title);
        header.section("Changes:", changes.stream().map(Header::change).toList());
        header.locksAndHazards(plan);
        header.rollback("Rollback: ", rollback);
        return header.text();
    }

    static String down(String title, String takenBack, Plan plan, Rollback rollback) {
        Header header = new Header(title);
        header.rollback("Takes back " + takenBack + ". ", rollback);
        header.locksAndHazards(plan);
        return header.text();
    }

    static String untracked(String title, List<Change> changes, Plan plan) {
        Header header = new Header(title);
        header.section("Changes:", changes.stream().map(Header::change).toList());
        header.locksAndHazards(plan);
        header.section("What is lost:", texts(plan, Hazard.Kind.LOSES_DATA));
        return header.text();
    }

    private static String change(Change change) {
        String summary = ChangeSummary.of(change);
        return change.origin().isKnown() ? summary + "  (" + change.origin() + ")" : summary;
    }

    private void locksAndHazards(Plan plan) {
        section("Locks:", locks(plan));
        section("Mind:", hazards(plan));
    }

    /**
     * The strongest lock on each table, and whether it is held for a moment or for as long as there are rows to go through: by
     * its own action, or by one behind that in the step, at the end of which it is given back.
     */
    private static List<String> locks(Plan plan) {
        Map<QualifiedName, TableLock> strongest = new TreeMap<>();
        Set<QualifiedName> lasting = new HashSet<>();
        for (Step step : plan.steps()) {
            boolean rowByRow = false;
            for (int i = step.actions().size() - 1; i >= 0; i--) {
                Action action = step.actions().get(i);
                rowByRow |= goesThroughRows(action);
                for (Impact impact : action.impacts()) {
                    strongest.merge(
                            impact.table(), impact.lock(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
                    if (rowByRow && impact.lock().blocksWrites()) {
                        lasting.add(impact.table());
                    }
                }
            }
        }
        return strongest.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue()
                        + (lasting.contains(entry.getKey())
                                ? ", for as long as its rows take"
                                : effect(entry.getValue())))
                .toList();
    }

    private static String effect(TableLock lock) {
        return lock.blocksWrites() ? ", for a moment" : ", which stops neither reads nor writes";
    }

    private static boolean goesThroughRows(Action action) {
        return action.hazards().stream().anyMatch(hazard -> switch (hazard.kind()) {
            case REWRITES_TABLE, SCANS_TABLE, REBUILDS_INDEX, LOCKS_ROWS -> true;
            case LOSES_DATA, CHANGES_VALUES, MAY_FAIL_ON_DATA, BREAKS_OLD_VERSION -> false;
        });
    }

    private static List<String> hazards(Plan plan) {
        Set<String> texts = new LinkedHashSet<>();
        for (Action action : plan.actions()) {
            action.hazards().stream()
                    .filter(hazard ->
                            hazard.kind() != Hazard.Kind.LOSES_DATA && hazard.kind() != Hazard.Kind.CHANGES_VALUES)
                    .forEach(hazard -> texts.add(hazard.text()));
        }
        return List.copyOf(texts);
    }

    private static List<String> texts(Plan plan, Hazard.Kind kind) {
        return plan.actions().stream()
                .flatMap(action -> action.hazards().stream())
                .filter(hazard -> hazard.kind() == kind)
                .map(Hazard::text)
                .distinct()
                .toList();
    }

    private void rollback(String title, Rollback rollback) {
        section(title + meaning(rollback), rollback.losses());
        section("What stays as the migration left it:", rollback.leftovers());
    }

    private static String meaning(Rollback rollback) {
        return switch (rollback.kind()) {
            case LOSSLESS -> "LOSSLESS.";
            case LOSSY ->
                rollback.losses().isEmpty() ? "LOSSY." : "LOSSY. What was written to the new structure since is lost:";
            case IRREVERSIBLE -> "IRREVERSIBLE. The structure comes back, these do not:";
        };
    }

    private void section(String title, List<String> entries) {
        boolean titleAlone = title.endsWith(".");
        if (entries.isEmpty() && !titleAlone) {
            return;
        }
        lines.add("");
        lines.add(title);
        entries.forEach(entry -> lines.add("  " + entry));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(Comments.line(line));
        }
        return text.toString();
    }
}

package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.Planner;
import dev.lockstep.processor.problem.ChangeProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Origin;
import dev.lockstep.sql.ChangeSummary;
import dev.lockstep.sql.ScriptWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In check mode every change that has no migration is an error of its own, on the element that it comes from. Where there is a
 * doubt about the element, the doubt is the error: nobody can say yet what SQL is missing.
 */
final class UnmigratedChanges {

    private final Comparison comparison;
    private final Problems problems;

    UnmigratedChanges(Comparison comparison, Problems problems) {
        this.comparison = comparison;
        this.problems = problems;
    }

    void report(Options options, Path folder) {
        Places places = new Places(comparison.model());
        Set<Origin> doubtful = comparison.questions().doubts().stream()
                .flatMap(doubt -> doubt.subjects().stream())
                .collect(Collectors.toSet());
        for (Change change : comparison.changes()) {
            if (doubtful.contains(change.origin())) {
                continue;
            }
            Plan plan = Planner.plan(List.of(change), options.plan());
            problems.report(
                    ChangeProblem.UNMIGRATED,
                    places.of(change.origin()),
                    ChangeSummary.of(change),
                    folder,
                    ScriptWriter.statements(plan));
        }
    }
}

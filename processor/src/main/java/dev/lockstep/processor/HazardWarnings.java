package dev.lockstep.processor;

import dev.lockstep.plan.Action;
import dev.lockstep.plan.Hazard;
import dev.lockstep.plan.Operation.RefuseRows;
import dev.lockstep.plan.Plan;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.ChangeProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.sql.ProbeQuery;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a migration risks, as compiler warnings on the elements that it comes from. They are given by the compile that writes
 * the migration and by no later one, so that {@code -Werror} stops a build once and not for ever; {@code
 * @SuppressWarnings("lockstep")} on the element or its class says that the risk is known.
 */
final class HazardWarnings {

    private static final String TOKEN = "lockstep";

    private final Plan plan;
    private final Places places;
    private final Problems problems;

    HazardWarnings(Plan plan, Places places, Problems problems) {
        this.plan = plan;
        this.places = places;
        this.problems = problems;
    }

    void report() {
        for (Action action : plan.actions()) {
            Place place = places.of(action.origin());
            if (!isSuppressed(place.element())) {
                action.hazards().forEach(hazard -> report(hazard, place));
            }
        }
    }

    private void report(Hazard hazard, Place place) {
        switch (hazard.kind()) {
            case REWRITES_TABLE -> problems.report(ChangeProblem.REWRITES_TABLE, place, hazard.text());
            case SCANS_TABLE -> problems.report(ChangeProblem.SCANS_TABLE, place, hazard.text());
            case REBUILDS_INDEX -> problems.report(ChangeProblem.REBUILDS_INDEX, place, hazard.text());
            case LOCKS_ROWS -> problems.report(ChangeProblem.LOCKS_ROWS, place, hazard.text());
            case LOSES_DATA -> problems.report(ChangeProblem.LOSES_DATA, place, hazard.text());
            case MAY_FAIL_ON_DATA ->
                problems.report(ChangeProblem.MAY_FAIL_ON_DATA, place, hazard.text(), prospect(hazard));
            case BREAKS_OLD_VERSION -> problems.report(ChangeProblem.BREAKS_OLD_VERSION, place, hazard.text());
            case CHANGES_VALUES -> {
                // Asked for by an annotation; what a rollback cannot restore of it stands in the file.
            }
        }
    }

    /** Whether the migration looks for the rows first; if not, because they are only made on its way, what happens then. */
    private String prospect(Hazard hazard) {
        return plan.actions().stream()
                .map(Action::operation)
                .filter(RefuseRows.class::isInstance)
                .map(RefuseRows.class::cast)
                .filter(refuse -> Optional.of(refuse.probe()).equals(hazard.probe()))
                .findFirst()
                .map(refuse -> " The migration looks for them before it changes anything. To see them now: "
                        + ProbeQuery.of(refuse) + ";")
                .orElse(" What was done by then stays done, and the next run goes on from there.");
    }

    private static boolean isSuppressed(@Nullable Element element) {
        return element != null && (isMarked(element) || isSuppressed(element.getEnclosingElement()));
    }

    private static boolean isMarked(Element element) {
        Optional<AnnotationUse> suppressed = Annotations.of(element).find(SuppressWarnings.class.getName());
        return suppressed.filter(use -> use.strings("value").contains(TOKEN)).isPresent();
    }
}

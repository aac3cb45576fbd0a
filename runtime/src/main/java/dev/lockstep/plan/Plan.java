package dev.lockstep.plan;

import java.util.List;

/** The steps of one migration, in their order. */
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    public List<Action> actions() {
        return steps.stream().flatMap(step -> step.actions().stream()).toList();
    }

    public boolean has(Hazard.Kind kind) {
        return actions().stream()
                .flatMap(action -> action.hazards().stream())
                .anyMatch(hazard -> hazard.kind() == kind);
    }
}

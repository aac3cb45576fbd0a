package dev.lockstep.plan;

import dev.lockstep.schema.Origin;
import java.util.List;

/** An operation, where in the sources it comes from, and what it does to the tables that exist before the migration. */
public record Action(Operation operation, Origin origin, List<Impact> impacts) {

    public Action {
        impacts = List.copyOf(impacts);
    }

    public List<Hazard> hazards() {
        return impacts.stream().flatMap(impact -> impact.hazards().stream()).toList();
    }
}

package dev.lockstep.plan;

import java.util.List;

/** What a rollback gives back, and what it does not: {@code losses} are phrases such as "the rows of polls". */
public record Rollback(Kind kind, List<String> losses) {

    /** How much of the state before the migration a rollback restores. */
    public enum Kind {
        /** Everything. */
        LOSSLESS,
        /** Everything, but what was written to the new structure since is gone. */
        LOSSY,
        /** The structure only: the migration itself destroyed data. */
        IRREVERSIBLE
    }

    public Rollback {
        losses = List.copyOf(losses);
    }

    /** Of a migration {@code up} and its way back {@code down}. */
    public static Rollback of(Plan up, Plan down) {
        List<String> destroyed = losses(up);
        if (!destroyed.isEmpty()) {
            return new Rollback(Kind.IRREVERSIBLE, destroyed);
        }
        List<String> discarded = losses(down);
        return new Rollback(discarded.isEmpty() ? Kind.LOSSLESS : Kind.LOSSY, discarded);
    }

    private static List<String> losses(Plan plan) {
        return plan.actions().stream()
                .flatMap(action -> action.hazards().stream())
                .filter(hazard -> hazard.kind() == Hazard.Kind.LOSES_DATA)
                .map(Hazard::text)
                .distinct()
                .toList();
    }
}

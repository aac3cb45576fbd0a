package dev.lockstep.plan;

import java.util.List;

/**
 * What a rollback gives back, and what it does not.
 *
 * @param losses phrases such as "the rows of polls"
 * @param leftovers what stays although it was not there before the migration: sentences
 */
public record Rollback(Kind kind, List<String> losses, List<String> leftovers) {

    /** How much of the state before the migration a rollback restores. */
    public enum Kind {
        /** Everything. */
        LOSSLESS,
        /** Everything, but what was written to the new structure since is gone. */
        LOSSY,
        /** The structure only: the migration itself destroyed data. */
        IRREVERSIBLE
    }

    /** Nothing stays that was not there before. */
    public Rollback(Kind kind, List<String> losses) {
        this(kind, losses, List.of());
    }

    public Rollback {
        losses = List.copyOf(losses);
        leftovers = List.copyOf(leftovers);
    }

    /** Of a migration {@code up} and its way back {@code down}. */
    public static Rollback of(Plan up, Plan down) {
        List<String> leftovers = texts(up, Hazard.Kind.CHANGES_VALUES);
        List<String> destroyed = texts(up, Hazard.Kind.LOSES_DATA);
        if (!destroyed.isEmpty()) {
            return new Rollback(Kind.IRREVERSIBLE, destroyed, leftovers);
        }
        List<String> discarded = texts(down, Hazard.Kind.LOSES_DATA);
        boolean exact = discarded.isEmpty() && leftovers.isEmpty();
        return new Rollback(exact ? Kind.LOSSLESS : Kind.LOSSY, discarded, leftovers);
    }

    private static List<String> texts(Plan plan, Hazard.Kind kind) {
        return plan.actions().stream()
                .flatMap(action -> action.hazards().stream())
                .filter(hazard -> hazard.kind() == kind)
                .map(Hazard::text)
                .distinct()
                .toList();
    }
}

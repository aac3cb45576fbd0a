package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.EnumTypeChange.DropEnumType;
import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import java.util.List;

/** The enum types that come or change with a migration: what they will be cannot be asked before. */
record UnfinishedTypes(List<Change> changes) {

    UnfinishedTypes {
        changes = List.copyOf(changes);
    }

    /** Whether a column holds values of one. */
    boolean areHeldBy(Column column) {
        return names().stream().anyMatch(name -> column.type().name().equals(Identifier.quote(name)));
    }

    /** Whether an expression names one, as a cast does. */
    boolean areNamedIn(String expression) {
        return names().stream().anyMatch(name -> Mentions.of(name).in(expression));
    }

    private List<String> names() {
        return changes.stream()
                .filter(EnumTypeChange.class::isInstance)
                .filter(change -> !(change instanceof DropEnumType))
                .map(change -> ((EnumTypeChange) change).type().name().name())
                .toList();
    }
}

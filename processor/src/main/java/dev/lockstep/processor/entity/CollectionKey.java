package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What, beside its owner, identifies an element of a collection: its key in a map, its position in a list, itself in a set. */
final class CollectionKey {

    private CollectionKey() {}

    /** Empty for a bag, in which nothing does. */
    static Optional<List<BoundColumn>> of(
            Leaf.Plural leaf,
            List<BoundColumn> mapKey,
            Optional<BoundColumn> position,
            List<BoundColumn> elements,
            Binding binding) {
        if (!mapKey.isEmpty()) {
            return Optional.of(mapKey);
        }
        if (position.isPresent()) {
            return Optional.of(List.of(position.get()));
        }
        JavaTypes types = binding.types();
        boolean isSet = types.isSubtype(leaf.attribute().type(), "java.util.Set")
                || types.isSubtype(leaf.attribute().type(), "java.util.Map");
        return isSet ? Optional.of(elements) : Optional.empty();
    }

    /**
     * A primary key needs columns that are not null; others are only unique, and only from Hibernate 7.4. A table that is an
     * entity's has its key already.
     */
    static void add(
            TableDraft table, List<BoundColumn> owner, List<BoundColumn> rest, boolean isSet, HibernateLine line) {
        List<BoundColumn> all = new ArrayList<>(owner);
        all.addAll(rest);
        boolean isComplete = all.stream().allMatch(column -> table.column(column.name())
                .filter(known -> !known.column().nullable())
                .isPresent());
        if (!table.primaryKey().isEmpty()) {
            return;
        }
        // Two attributes of an embeddable may be on one column.
        List<String> names = BoundColumn.names(all).stream().distinct().toList();
        if (isSet && line.isSeven()) {
            table.keyOfSet(names);
        } else if (isComplete) {
            table.key(names);
        } else if (line.isSeven()) {
            table.unique(new UniqueDraft(Optional.empty(), names));
        }
    }
}

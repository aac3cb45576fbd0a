package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Site.Nullability;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a single table that a subclass requires although they are nullable for the sake of its siblings: those
 * of the class and of the subclasses above it, embedded ones excepted.
 */
final class RequiredColumns {

    private final Binding binding;

    RequiredColumns(Binding binding) {
        this.binding = binding;
    }

    List<String> of(EntityClass entity) {
        List<String> required = new ArrayList<>();
        entity.parent().filter(parent -> parent.parent().isPresent()).ifPresent(parent -> required.addAll(of(parent)));
        for (Leaf leaf : binding.leaves().rest(entity, entity, Nullability.NULL_UNLESS_SAID)) {
            if (!leaf.site().isEmbedded() && leaf.table().isEmpty()) {
                Leaf alone = leaf.at(leaf.site().with(Nullability.AS_DECLARED).unvalidated());
                boolean isPrimitive = leaf.attribute().type().getKind().isPrimitive();
                List<BoundColumn> shared = binding.columnsOf(leaf);
                binding.columnsOf(alone).stream()
                        .filter(column -> isPrimitive || !column.column().nullable())
                        .filter(column -> shared.stream()
                                .anyMatch(other -> other.name().equals(column.name())
                                        && other.column().nullable()))
                        .forEach(column -> required.add(column.name()));
            }
        }
        return required;
    }
}

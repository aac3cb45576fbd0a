package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Site.Nullability;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a single table that a subclass requires although they are nullable: its own, for the sake of its siblings, and
 * those of the class right above it, where a primitive has a {@code @Column} that says nothing about nulls. Embedded ones and
 * those of secondary tables are excepted.
 */
final class RequiredColumns {

    private final Binding binding;

    RequiredColumns(Binding binding) {
        this.binding = binding;
    }

    List<String> of(EntityClass entity) {
        List<String> required = new ArrayList<>();
        entity.parent().ifPresent(parent -> required.addAll(ownOf(parent)));
        required.addAll(ownOf(entity));
        return required;
    }

    private List<String> ownOf(EntityClass entity) {
        List<String> required = new ArrayList<>();
        Nullability inTable = entity.parent().isPresent() ? Nullability.NULL_UNLESS_SAID : Nullability.AS_DECLARED;
        for (Leaf leaf : binding.leaves().rest(entity, entity, inTable)) {
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

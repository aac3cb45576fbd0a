package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.JavaTypes;
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
}

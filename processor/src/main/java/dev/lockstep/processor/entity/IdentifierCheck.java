package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each hierarchy has one identifier: at its root, and embedded or plain but not both; and whether what associations map is part of it. */
final class IdentifierCheck {

    private final EntityLeaves leaves;
    private final Problems problems;

    IdentifierCheck(EntityLeaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    void check(EntityClass entity) {
        mapsId(entity);
        List<Attribute> ids =
                entity.attributes().stream().filter(IdentifierCheck::isId).toList();
        if (entity.parent().isPresent()) {
            ids.forEach(id -> report(id, entity));
        } else if (entity.inheritedJpa("IdClass").isEmpty()
                && entity.attributes().stream().anyMatch(IdentifierCheck::isEmbedded)) {
            ids.stream().filter(id -> !isEmbedded(id)).forEach(id -> report(id, entity));
        }
    }

    /** What an association maps has to be part of the identifier. */
    private void mapsId(EntityClass entity) {
        for (Attribute attribute : entity.attributes()) {
            Optional<AnnotationUse> use = attribute.annotations().jpa("MapsId");
            Optional<String> named = use.flatMap(given -> given.string("value"));
            if (named.isEmpty()) {
                continue;
            }
            List<String> known = new ArrayList<>();
            entity.root().allAttributes().stream().filter(IdentifierCheck::isId).forEach(id -> {
                known.add(id.name());
                leaves.members(id).forEach(member -> known.add(member.name()));
            });
            if (!known.isEmpty() && !known.contains(named.get().split("\\.", 2)[0])) {
                problems.report(
                        MappingProblem.CONTRADICTION,
                        use.orElseThrow().place("value"),
                        "@MapsId(\"" + named.get() + "\")",
                        entity.name() + "." + attribute.name(),
                        "names no part of the identifier",
                        "Name one of: " + String.join(", ", known) + ".");
            }
        }
    }

    private void report(Attribute id, EntityClass entity) {
        EntityClass root = entity.root();
        List<String> others = root.attributes().stream()
                .filter(other -> isId(other) && !other.name().equals(id.name()))
                .map(Attribute::name)
                .toList();
        if (!others.isEmpty()) {
            problems.report(
                    MappingProblem.SECOND_IDENTIFIER,
                    id.place(),
                    entity.name() + "." + id.name(),
                    root.name(),
                    String.join(", ", others));
        }
    }

    private static boolean isId(Attribute attribute) {
        return attribute.annotations().hasJpa("Id") || isEmbedded(attribute);
    }

    private static boolean isEmbedded(Attribute attribute) {
        return attribute.annotations().hasJpa("EmbeddedId");
    }
}

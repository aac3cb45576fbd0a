package dev.lockstep.processor.entity;

import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;

/** Whether each hierarchy has one identifier: at its root, and embedded or plain but not both. */
final class IdentifierCheck {

    private final Problems problems;

    IdentifierCheck(Problems problems) {
        this.problems = problems;
    }

    void check(EntityClass entity) {
        List<Attribute> ids =
                entity.attributes().stream().filter(IdentifierCheck::isId).toList();
        if (entity.parent().isPresent()) {
            ids.forEach(id -> report(id, entity));
        } else if (entity.inheritedJpa("IdClass").isEmpty()
                && entity.attributes().stream().anyMatch(IdentifierCheck::isEmbedded)) {
            ids.stream().filter(id -> !isEmbedded(id)).forEach(id -> report(id, entity));
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

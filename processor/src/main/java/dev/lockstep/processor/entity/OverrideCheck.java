package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;

/** Whether each override of a column or an association on an attribute names something inside that attribute. */
final class OverrideCheck {

    private final EntityLeaves leaves;
    private final JavaTypes types;
    private final Problems problems;

    OverrideCheck(EntityLeaves leaves, JavaTypes types, Problems problems) {
        this.leaves = leaves;
        this.types = types;
        this.problems = problems;
    }

    void check(EntityClass entity) {
        Overrides.on(entity.annotations())
                .all()
                .forEach((path, use) -> check(path, use, List.of(), entity.allAttributes(), entity.name()));
        for (Attribute attribute : entity.attributes()) {
            List<Attribute> members = leaves.members(attribute);
            if (!members.isEmpty()) {
                Overrides.on(attribute.annotations())
                        .all()
                        .forEach((path, use) ->
                                check(path, use, List.of(attribute), members, types.display(attribute.type())));
            }
        }
    }

    /** Follows the path as far as it leads through embedded attributes. */
    private void check(
            String path, AnnotationUse use, List<Attribute> embedded, List<Attribute> members, String owner) {
        List<Attribute> around = embedded;
        List<Attribute> known = members;
        for (String segment : path.split("\\.", -1)) {
            List<String> names = known.stream().map(Attribute::name).toList();
            boolean isDiscriminator =
                    segment.equals(Discriminators.PATH) && around.stream().anyMatch(leaves::hasDiscriminator);
            if (!known.isEmpty() && !names.contains(segment) && !isDiscriminator) {
                problems.report(
                        MappingProblem.OVERRIDE_OF_NOTHING,
                        use.place("name"),
                        path,
                        owner,
                        DidYouMean.hint(segment, names));
                return;
            }
            around = known.stream()
                    .filter(attribute -> attribute.name().equals(segment))
                    .toList();
            known = around.stream()
                    .flatMap(attribute -> leaves.members(attribute).stream())
                    .toList();
        }
    }
}

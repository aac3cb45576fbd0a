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
        List<String> own = entity.allAttributes().stream().map(Attribute::name).toList();
        Overrides.on(entity.annotations()).all().forEach((path, use) -> check(path, use, own, entity.name()));
        for (Attribute attribute : entity.attributes()) {
            List<String> members =
                    leaves.members(attribute).stream().map(Attribute::name).toList();
            if (!members.isEmpty()) {
                Overrides.on(attribute.annotations())
                        .all()
                        .forEach((path, use) -> check(path, use, members, types.display(attribute.type())));
            }
        }
    }

    private void check(String path, AnnotationUse use, List<String> known, String owner) {
        String first = path.split("\\.", 2)[0];
        if (!known.contains(first)) {
            problems.report(
                    MappingProblem.OVERRIDE_OF_NOTHING, use.place("name"), path, owner, DidYouMean.hint(first, known));
        }
    }
}

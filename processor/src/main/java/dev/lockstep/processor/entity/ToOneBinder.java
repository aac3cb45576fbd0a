package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.JoinColumnBinder.Reach;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The other side of a to-one association, and the join columns that refer to it. */
final class ToOneBinder {

    private final ModelClasses classes;
    private final JoinColumnBinder joinColumns;
    private final Names names;
    private final JavaTypes types;
    private final Validation validation;
    private final HibernateLine line;
    private final Problems problems;

    ToOneBinder(
            ModelClasses classes,
            JoinColumnBinder joinColumns,
            Names names,
            JavaTypes types,
            Validation validation,
            HibernateLine line,
            Problems problems) {
        this.classes = classes;
        this.joinColumns = joinColumns;
        this.names = names;
        this.types = types;
        this.validation = validation;
        this.line = line;
        this.problems = problems;
    }

    /** The entity on the other side; empty when there is none, which has been reported. */
    Optional<EntityClass> target(Leaf.ToOne leaf) {
        TypeMirror type = leaf.association()
                .type("targetEntity")
                .filter(given -> given.getKind() != TypeKind.VOID)
                .orElse(leaf.attribute().type());
        Optional<EntityClass> target = classes.find(type);
        if (target.isEmpty()) {
            problems.report(
                    MappingProblem.TARGET_NOT_AN_ENTITY,
                    leaf.attribute().place(),
                    leaf.site().display(),
                    types.display(type));
        }
        return target;
    }

    List<Join> joins(Leaf.ToOne leaf) {
        if (leaf.isComputed() && leaf.joinColumns().isEmpty()) {
            return List.of();
        }
        return target(leaf)
                .map(target -> joinColumns.bind(new JoinColumnBinder.Request(
                        leaf.site().origin(),
                        leaf.attribute().place(),
                        leaf.joinColumns(),
                        target,
                        referenced -> names.implicit(leaf.attribute().name()).append("_", referenced.logical()),
                        absence(leaf),
                        leaf.attribute().annotations().hasJpa("MapsId") ? Reach.KEY : Reach.ANY_COLUMN)))
                .orElse(List.of());
    }

    private Absence absence(Leaf.ToOne leaf) {
        if (leaf.site().isKey() || validation.requires(leaf)) {
            return Absence.FORBIDDEN;
        }
        boolean isShared = leaf.site().nullability() == Site.Nullability.NULL_UNLESS_SAID && line.isSeven();
        return isShared || leaf.association().flag("optional", true) ? Absence.ALLOWED : Absence.FORBIDDEN;
    }
}

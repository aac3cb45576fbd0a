package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The join columns of a to-one association: which columns they are, and which key columns they refer to. */
final class ToOneBinder {

    private final ModelClasses classes;
    private final Names names;
    private final JavaTypes types;
    private final HibernateLine line;
    private final Problems problems;

    ToOneBinder(ModelClasses classes, Names names, JavaTypes types, HibernateLine line, Problems problems) {
        this.classes = classes;
        this.line = line;
        this.names = names;
        this.types = types;
        this.problems = problems;
    }

    /** A join column and what it refers to. */
    record Join(BoundColumn column, BoundColumn referenced) {}

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

    List<Join> joins(Leaf.ToOne leaf, Keys keys) {
        return target(leaf)
                .map(target -> joins(new Request(leaf, leaf.joinColumns(), target), keys))
                .orElse(List.of());
    }

    /** The annotated join columns of a place, and the entity that they refer to. */
    record Request(Leaf leaf, List<AnnotationUse> joinColumns, EntityClass target) {}

    private List<Join> joins(Request request, Keys keys) {
        List<BoundColumn> key = keys.of(request.target());
        List<AnnotationUse> given = request.joinColumns();
        if (given.isEmpty()) {
            return key.stream()
                    .map(column -> join(request.leaf(), Optional.empty(), column))
                    .toList();
        }
        boolean isByName = given.stream()
                .anyMatch(use -> use.string("referencedColumnName").isPresent());
        if (!isByName && given.size() != key.size()) {
            problems.report(
                    MappingProblem.JOIN_COLUMN_COUNT,
                    given.get(0).place(),
                    request.leaf().site().display(),
                    given.size(),
                    request.target().name(),
                    key.size(),
                    String.join(", ", key.stream().map(BoundColumn::name).toList()));
            return List.of();
        }
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            AnnotationUse use = given.get(i);
            Optional<BoundColumn> referenced =
                    use.string("referencedColumnName").isPresent()
                            ? referenced(request, use, keys)
                            : Optional.of(key.get(Math.min(i, key.size() - 1)));
            referenced.ifPresent(column -> joins.add(join(request.leaf(), Optional.of(use), column)));
        }
        return joins;
    }

    private Optional<BoundColumn> referenced(Request request, AnnotationUse use, Keys keys) {
        String written = use.string("referencedColumnName").orElseThrow();
        Optional<BoundColumn> column = keys.column(request.target(), names.catalog(written));
        if (column.isEmpty()) {
            List<String> known =
                    keys.of(request.target()).stream().map(BoundColumn::name).toList();
            problems.report(
                    MappingProblem.REFERENCED_COLUMN_MISSING,
                    use.place("referencedColumnName"),
                    written,
                    request.target().name(),
                    DidYouMean.hint(written, known));
        }
        return column;
    }

    private Join join(Leaf leaf, Optional<AnnotationUse> use, BoundColumn referenced) {
        Identifier logical = use.flatMap(given -> given.string("name"))
                .map(names::given)
                .orElseGet(() -> names.implicit(leaf.attribute().name()).append("_", referenced.logical()));
        Origin origin = leaf.site().origin();
        Column column = Column.of(names.catalog(logical), referenced.column().type(), origin)
                .withNullable(isNullable(leaf, use))
                .withComment(use.flatMap(given -> given.string("comment")));
        BoundColumn bound = new BoundColumn(
                logical,
                column,
                isUnique(use) ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE,
                List.of(),
                Optional.empty(),
                leaf.attribute().place());
        BoundColumn typed = referenced.referredToBy(logical, column);
        return new Join(bound.withColumn(defined(use, typed.column())), referenced);
    }

    private static boolean isUnique(Optional<AnnotationUse> use) {
        return use.map(given -> given.flag("unique", false)).orElse(false);
    }

    private boolean isNullable(Leaf leaf, Optional<AnnotationUse> use) {
        if (leaf.site().isKey()
                || !use.map(given -> given.flag("nullable", true)).orElse(true)) {
            return false;
        }
        boolean isOptional =
                !(leaf instanceof Leaf.ToOne toOne) || toOne.association().flag("optional", true);
        return isOptional || (line.isSeven() && leaf.site().nullability() == Site.Nullability.NULL_UNLESS_SAID);
    }

    private Column defined(Optional<AnnotationUse> use, Column column) {
        Optional<String> text = use.flatMap(given -> given.string("columnDefinition"));
        if (text.isEmpty()) {
            return column;
        }
        Optional<ColumnDefinition> definition = ColumnDefinition.parse(text.get());
        if (definition.isEmpty()) {
            problems.report(
                    MappingProblem.COLUMN_DEFINITION_UNREADABLE,
                    use.orElseThrow().place("columnDefinition"),
                    text.get());
            return column;
        }
        boolean isNotNull = definition.get().nullness() == ColumnDefinition.Nullness.NOT_NULL;
        return column.withType(definition.get().type())
                .withValue(definition.get().value())
                .withCollation(definition.get().collation())
                .withNullable(column.nullable() && !isNotNull);
    }
}

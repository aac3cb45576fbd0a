package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.Keys.Located;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Join columns: given by {@code @JoinColumn}s or made from the key of an entity, each with the column it refers to. */
final class JoinColumnBinder {

    private final Keys keys;
    private final Names names;
    private final TableNames tables;
    private final Problems problems;

    JoinColumnBinder(Keys keys, Names names, TableNames tables, Problems problems) {
        this.keys = keys;
        this.names = names;
        this.tables = tables;
        this.problems = problems;
    }

    /** A join column and what it refers to. */
    record Join(BoundColumn column, Located target) {

        BoundColumn referenced() {
            return target.column();
        }

        Join with(Column changed) {
            return new Join(column.withColumn(changed), target);
        }

        static List<String> columns(List<Join> joins) {
            return joins.stream().map(join -> join.column().name()).toList();
        }

        static List<String> referencedColumns(List<Join> joins) {
            return joins.stream().map(join -> join.referenced().name()).toList();
        }
    }

    /** Whether a join column may be null when nobody says so. */
    enum Absence {
        ALLOWED,
        FORBIDDEN
    }

    /** What a {@code referencedColumnName} may name; Hibernate passes over one that names anything else. */
    enum Reach {
        KEY,
        ANY_COLUMN
    }

    /**
     * What is asked: the annotated columns of a place, the entity that they refer to, and how a column is called and
     * whether it may be null when no annotation says so.
     */
    record Request(
            Origin origin,
            Place place,
            List<AnnotationUse> given,
            EntityClass target,
            Function<BoundColumn, Identifier> implicitName,
            Absence absence,
            Reach reach) {
        Request(
                Origin origin,
                Place place,
                List<AnnotationUse> given,
                EntityClass target,
                Function<BoundColumn, Identifier> implicitName,
                Absence absence) {
            this(origin, place, given, target, implicitName, absence, Reach.ANY_COLUMN);
        }
    }

    List<Join> bind(Request request) {
        List<BoundColumn> key = keys.of(request.target());
        List<AnnotationUse> given = request.given();
        if (given.isEmpty()) {
            return key.stream()
                    .map(column -> join(request, Optional.empty(), inKey(request, column)))
                    .toList();
        }
        List<String> named = given.stream()
                .flatMap(use -> nameIn(request, use, key).stream())
                .distinct()
                .toList();
        boolean isByName = !named.isEmpty();
        if (key.isEmpty() || given.size() != (isByName ? named : key).size()) {
            reportCount(request, key);
            return List.of();
        }
        List<AnnotationUse> placed = isByName ? given : keys.placed(given, request.target());
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            AnnotationUse use = placed.get(i);
            Optional<Located> referenced =
                    isByName ? referenced(request, use) : Optional.of(inKey(request, key.get(i)));
            referenced.ifPresent(column -> joins.add(join(request, Optional.of(use), column)));
        }
        return inOrderOfKey(joins, key);
    }

    private Optional<String> nameIn(Request request, AnnotationUse use, List<BoundColumn> key) {
        return use.string("referencedColumnName")
                .map(names::catalog)
                .filter(name -> request.reach() == Reach.ANY_COLUMN
                        || BoundColumn.names(key).contains(name));
    }

    private static Located inKey(Request request, BoundColumn column) {
        return new Located(column, request.target(), Optional.empty());
    }

    /** Join columns that refer to a whole key stand in its order, others in that of the attributes they refer to. */
    private static List<Join> inOrderOfKey(List<Join> joins, List<BoundColumn> key) {
        List<String> order = key.stream().map(BoundColumn::name).toList();
        boolean isKey = joins.size() == order.size()
                && joins.stream()
                        .allMatch(join -> order.contains(join.referenced().name()));
        return isKey
                ? joins.stream()
                        .sorted(Comparator.comparingInt(
                                join -> order.indexOf(join.referenced().name())))
                        .toList()
                : joins.stream()
                        .sorted(Comparator.comparing(
                                join -> join.referenced().column().origin().attribute()))
                        .toList();
    }

    private void reportCount(Request request, List<BoundColumn> key) {
        if (key.isEmpty()) {
            return;
        }
        problems.report(
                MappingProblem.JOIN_COLUMN_COUNT,
                request.given().get(0).place(),
                request.origin().display(),
                request.given().size(),
                request.target().name(),
                key.size(),
                String.join(", ", key.stream().map(BoundColumn::name).toList()));
    }

    private Optional<Located> referenced(Request request, AnnotationUse use) {
        String written = use.string("referencedColumnName").orElseThrow();
        Optional<Located> column = keys.column(request.target(), names.catalog(written));
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

    private Join join(Request request, Optional<AnnotationUse> use, Located target) {
        BoundColumn referenced = target.column();
        Identifier logical = use.flatMap(given -> given.string("name"))
                .map(names::given)
                .orElseGet(() -> implicitName(request, referenced));
        boolean isNullable = request.absence() == Absence.ALLOWED
                && use.map(given -> given.flag("nullable", true)).orElse(true);
        boolean isUnique = use.map(given -> given.flag("unique", false)).orElse(false);
        Column column = Column.of(names.catalog(logical), referenced.column().type(), request.origin())
                .withCollation(referenced.column().collation())
                .withNullable(isNullable)
                .withComment(use.flatMap(given -> given.string("comment")));
        BoundColumn bound = new BoundColumn(
                logical,
                defined(use, column),
                isUnique ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE,
                checks(use, column.name()),
                Optional.empty(),
                request.place(),
                use.flatMap(AnnotationUse::columnDefinition)
                        .map(definition -> referenced.reckonedType())
                        .or(referenced::reckoned));
        return new Join(bound, target);
    }

    private List<CheckDraft> checks(Optional<AnnotationUse> use, String name) {
        return use.map(given -> given.annotations("check")).orElse(List.of()).stream()
                .flatMap(check -> check
                        .string("constraint")
                        .map(text -> new CheckDraft(check.string("name").map(names::constraint), text, List.of(name)))
                        .stream())
                .toList();
    }

    /** What refers to a table with a quoted name is quoted. */
    private Identifier implicitName(Request request, BoundColumn referenced) {
        Identifier name = request.implicitName().apply(referenced);
        return tables.logicalName(request.target()).isQuoted() ? Identifier.quoted(name.text()) : name;
    }

    private Column defined(Optional<AnnotationUse> use, Column column) {
        Optional<String> options = use.flatMap(given -> given.string("options"));
        Optional<String> text = use.flatMap(AnnotationUse::columnDefinition)
                .or(() -> options.map(given -> column.type().toString()))
                .map(type -> options.map(given -> type + " " + given).orElse(type));
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

package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.TableDraft.ExclusionDraft;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.TableDraft.IndexDraft;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Drafts to tables: equal constraints become one, and what has no name gets one. */
final class TableFinisher {

    private final ConstraintNames names;
    private final Problems problems;

    TableFinisher(ConstraintNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** Names that sources give are taken before any is derived, so that no order of tables changes a name. */
    List<Table> finish(Collection<TableDraft> drafts, Collection<QualifiedName> sequences) {
        for (TableDraft draft : drafts) {
            names.reserve(draft.name(), given(draft));
        }
        RelationNames relations = new RelationNames(drafts, sequences, problems);
        List<Table> tables = new ArrayList<>();
        for (TableDraft draft : drafts) {
            Table table = finish(draft);
            relations.add(table, draft.place());
            tables.add(table);
        }
        return tables;
    }

    private static List<String> given(TableDraft draft) {
        List<String> given = new ArrayList<>(List.of(draft.name().name()));
        draft.uniques().forEach(unique -> unique.name().ifPresent(given::add));
        draft.foreignKeys().forEach(key -> key.name().ifPresent(given::add));
        draft.checks().forEach(check -> check.name().ifPresent(given::add));
        draft.exclusions().forEach(exclusion -> exclusion.name().ifPresent(given::add));
        draft.indexes().forEach(index -> index.name().ifPresent(given::add));
        return given;
    }

    private Table finish(TableDraft draft) {
        List<Index> indexes = new ArrayList<>();
        for (IndexDraft index : draft.indexes()) {
            indexes.add(index.index()
                    .withName(names.index(draft, index.name(), index.index().columns())));
        }
        return new Table(
                draft.name(),
                draft.columns().stream().map(BoundColumn::column).toList(),
                distinct(constraints(draft), Constraint::name, draft),
                distinct(indexes, Index::name, draft),
                draft.comment(),
                draft.origin());
    }

    private List<Constraint> constraints(TableDraft draft) {
        List<Constraint> constraints = new ArrayList<>();
        if (!draft.primaryKey().isEmpty()) {
            constraints.add(new PrimaryKey(names.primaryKey(draft.name(), nameOfKey(draft)), draft.primaryKey()));
        }
        for (UniqueDraft unique : distinctUniques(draft)) {
            ObjectName name = names.unique(draft.name(), unique.name(), unique.columns());
            constraints.add(UniqueConstraint.of(name, unique.columns()));
        }
        for (CheckDraft check : draft.checks()) {
            ObjectName name = names.check(draft.name(), check.name(), check.columns());
            constraints.add(new CheckConstraint(name, check.expression(), check.columns()));
        }
        for (ExclusionDraft exclusion : draft.exclusions()) {
            List<String> columns = exclusion.constraint().columns();
            constraints.add(exclusion.constraint().withName(names.exclusion(draft.name(), exclusion.name(), columns)));
        }
        for (ForeignKeyDraft key : draft.foreignKeys()) {
            constraints.add(new ForeignKey(
                    names.foreignKey(draft, key),
                    key.columns(),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    Deferral.NOT_DEFERRABLE));
        }
        return constraints;
    }

    /** A table has each name once (PostgreSQL manual, CREATE TABLE); a second use of one is a problem. */
    private <T> List<T> distinct(List<T> objects, Function<T, ObjectName> name, TableDraft draft) {
        Set<String> seen = new HashSet<>();
        List<T> distinct = new ArrayList<>();
        for (T object : objects) {
            if (seen.add(name.apply(object).text())) {
                distinct.add(object);
            } else {
                problems.report(
                        MappingProblem.NAME_TWICE,
                        draft.place(),
                        name.apply(object).text(),
                        draft.name());
            }
        }
        return distinct;
    }

    /**
     * Of several over the same columns the first remains, with the name of one that has a name: but not over a single column,
     * which is unique by itself. One over the primary key says nothing new.
     */
    private static List<UniqueDraft> distinctUniques(TableDraft draft) {
        Map<Set<String>, UniqueDraft> distinct = new LinkedHashMap<>();
        for (UniqueDraft unique : draft.uniques()) {
            distinct.merge(Set.copyOf(unique.columns()), unique, UniqueDraft::mergedWith);
        }
        distinct.remove(Set.copyOf(draft.primaryKey()));
        return List.copyOf(distinct.values());
    }

    /** That of a unique constraint over the same columns, which has none besides. */
    private static Optional<String> nameOfKey(TableDraft draft) {
        return draft.uniques().stream()
                .filter(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(draft.primaryKey())))
                .flatMap(unique -> unique.name().stream())
                .findFirst();
    }
}

package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.TableDraft.IndexDraft;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.naming.DerivedNames;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Drafts to tables: equal constraints become one, and what has no name gets one. */
final class TableFinisher {

    private final DerivedNames derived = new DerivedNames();

    /** Names that sources give are taken before any is derived, so that no order of tables changes a name. */
    List<Table> finish(Collection<TableDraft> drafts) {
        for (TableDraft draft : drafts) {
            reserveGiven(draft);
        }
        return drafts.stream().map(this::finish).toList();
    }

    private void reserveGiven(TableDraft draft) {
        List<String> given = new ArrayList<>(List.of(draft.name().name()));
        draft.uniques().forEach(unique -> unique.name().ifPresent(given::add));
        draft.foreignKeys().forEach(key -> key.name().ifPresent(given::add));
        draft.checks().forEach(check -> check.name().ifPresent(given::add));
        draft.indexes().forEach(index -> index.name().ifPresent(given::add));
        derived.reserve(draft.name().schema(), given);
    }

    private Table finish(TableDraft draft) {
        String schema = draft.name().schema();
        String table = draft.name().name();
        List<Constraint> constraints = new ArrayList<>();
        if (!draft.primaryKey().isEmpty()) {
            ObjectName name = ObjectName.derived(derived.primaryKey(schema, table));
            constraints.add(new PrimaryKey(name, draft.primaryKey()));
        }
        for (UniqueDraft unique : distinctUniques(draft)) {
            ObjectName name = name(unique.name(), () -> derived.unique(schema, table, unique.columns()));
            constraints.add(UniqueConstraint.of(name, unique.columns()));
        }
        for (CheckDraft check : draft.checks()) {
            ObjectName name = name(check.name(), () -> derived.check(schema, table, check.columns()));
            constraints.add(new CheckConstraint(name, check.expression(), check.columns()));
        }
        for (ForeignKeyDraft key : draft.foreignKeys()) {
            ObjectName name = name(key.name(), () -> derived.foreignKey(schema, table, key.columns()));
            constraints.add(new ForeignKey(
                    name,
                    key.columns(),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    Deferral.NOT_DEFERRABLE));
        }
        List<Index> indexes = new ArrayList<>();
        for (IndexDraft index : draft.indexes()) {
            ObjectName name = name(
                    index.name(),
                    () -> derived.index(schema, table, index.index().columns()));
            indexes.add(index.index().withName(name));
        }
        return new Table(
                draft.name(),
                draft.columns().stream().map(BoundColumn::column).toList(),
                constraints,
                indexes,
                draft.comment(),
                draft.origin());
    }

    private static ObjectName name(Optional<String> given, Supplier<String> derivedName) {
        return given.map(ObjectName::given).orElseGet(() -> ObjectName.derived(derivedName.get()));
    }

    /** Of several over the same columns the first remains; one over the primary key says nothing new. */
    private static List<UniqueDraft> distinctUniques(TableDraft draft) {
        Set<Set<String>> seen = new HashSet<>();
        seen.add(Set.copyOf(draft.primaryKey()));
        return draft.uniques().stream()
                .filter(unique -> seen.add(Set.copyOf(unique.columns())))
                .toList();
    }
}

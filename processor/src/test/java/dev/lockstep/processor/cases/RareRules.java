package dev.lockstep.processor.cases;

import dev.lockstep.diff.Hints;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What developers rarely do to constraints, and to the values that columns may have. */
final class RareRules {

    private final Dice dice;
    private final RandomDraft draft;

    RareRules(Dice dice, RandomDraft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    void change(Table table) {
        switch (dice.below(8)) {
            case 0 -> changeInPlace(table);
            case 1 -> name(table);
            case 2 -> handOnName(table);
            case 3 -> lead(table);
            case 4 -> uniqueOrIndex(table);
            case 5 -> changeList(table);
            case 6 -> renameLabel();
            default -> renameType();
        }
    }

    private void changeInPlace(Table table) {
        one(table).ifPresent(constraint -> replace(table, constraint, changed(constraint)));
    }

    private Constraint changed(Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique) {
            return new UniqueConstraint(unique.name(), unique.columns(), unique.nulls(), other(unique.deferral()));
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    exclusion.name(),
                    exclusion.method(),
                    exclusion.elements(),
                    exclusion.predicate(),
                    other(exclusion.deferral()));
        }
        return constraint instanceof CheckConstraint check && !isList(check)
                ? new CheckConstraint(check.name(), "(" + check.expression() + ") OR id IS NULL", check.columns())
                : constraint;
    }

    private static Deferral other(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE;
    }

    /** It gets a name in the sources. */
    private void name(Table table) {
        one(table)
                .ifPresent(constraint ->
                        replace(table, constraint, constraint.withName(ObjectName.given(dice.name("k")))));
    }

    /** Two constraints of two tables take each other's names. */
    private void handOnName(Table table) {
        Table other = dice.one(draft.tables);
        if (other.name().equals(table.name())) {
            return;
        }
        one(table).ifPresent(constraint -> one(other).ifPresent(second -> {
            replace(
                    table,
                    constraint,
                    constraint.withName(ObjectName.given(second.name().text())));
            replace(
                    other,
                    second,
                    second.withName(ObjectName.given(constraint.name().text())));
        }));
    }

    /** A reference leads to another table, of which the key is of the same type. */
    private void lead(Table table) {
        if (table.foreignKeys().isEmpty()) {
            return;
        }
        ForeignKey key = dice.one(table.foreignKeys());
        Table parent = dice.one(draft.tables);
        boolean fits = parent.primaryKey()
                .filter(primary ->
                        RandomDraft.types(parent, primary.columns()).equals(RandomDraft.types(table, key.columns())))
                .isPresent();
        if (fits) {
            replace(
                    table,
                    key,
                    new ForeignKey(
                            key.name(),
                            key.columns(),
                            parent.name(),
                            parent.primaryKey().orElseThrow().columns(),
                            key.onDelete(),
                            key.onUpdate(),
                            key.deferral()));
        }
    }

    /** A unique constraint becomes a unique index of the same name, or the other way round. */
    private void uniqueOrIndex(Table table) {
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof UniqueConstraint unique) {
                List<Index> indexes = new ArrayList<>(table.indexes());
                Index index = Index.btree(ObjectName.given(unique.name().text()), unique.columns());
                indexes.add(new Index(
                        index.name(),
                        Index.Uniqueness.UNIQUE,
                        index.method(),
                        index.keys(),
                        index.included(),
                        index.predicate()));
                List<Constraint> rest = new ArrayList<>(table.constraints());
                rest.remove(unique);
                draft.replace(table, table.withConstraints(rest).withIndexes(indexes));
                return;
            }
        }
        for (Index index : table.indexes()) {
            if (index.uniqueness() == Index.Uniqueness.UNIQUE
                    && index.predicate().isEmpty()) {
                List<Index> indexes = new ArrayList<>(table.indexes());
                indexes.remove(index);
                draft.replace(
                        table,
                        RandomSchema.with(
                                table.withIndexes(indexes), UniqueConstraint.of(index.name(), index.columns())));
                return;
            }
        }
    }

    /** A constant comes behind the others, is renamed, or goes. */
    private void changeList(Table table) {
        for (Column column : table.columns()) {
            for (Constraint constraint : table.constraints()) {
                boolean isOfColumn = constraint.columns().equals(List.of(column.name()));
                if (isOfColumn && constraint instanceof CheckConstraint check && isList(check)) {
                    changeList(table, column, check);
                    return;
                }
            }
        }
    }

    private void changeList(Table table, Column column, CheckConstraint check) {
        List<String> values = new ArrayList<>(RandomRows.literals(check.expression()));
        int kind = dice.below(3);
        if (kind == 0) {
            values.add(dice.name("v").replace("'", ""));
        } else if (kind == 1 && values.size() > 1) {
            values.remove(values.size() - 1);
        } else if (draft.constants.stream().noneMatch(hint -> hint.place().equals(column.origin()))) {
            String name = "JOY";
            draft.constants.add(new Hints.RenamedConstant(column.origin(), column.origin(), values.get(0), name));
            values.set(0, name);
        }
        if (values.stream().anyMatch(value -> value.length() > 12)) {
            return;
        }
        Column changed = column.value().equals(ColumnValue.NONE)
                ? column
                : column.withValue(ColumnValue.defaultTo("'" + values.get(0) + "'"));
        CheckConstraint list = RareParts.list(check.name(), column.name(), values);
        draft.replaceColumn(table, column, old -> changed);
        draft.tables.stream()
                .filter(other -> other.name().equals(table.name()))
                .findFirst()
                .ifPresent(other -> replace(other, check, list));
        draft.backfills.replaceAll(hint -> hint.place().equals(column.origin())
                ? new Hints.Backfill(column.origin(), "'" + values.get(0) + "'")
                : hint);
    }

    private static boolean isList(CheckConstraint check) {
        return check.expression().contains(" IN (");
    }

    /** Defaults, checks, indexes and generated columns say the new name from then on. */
    private void renameLabel() {
        if (!draft.types.isEmpty() && draft.types.get(0).labels().contains("HAPPY") && !isRetyped(draft.types.get(0))) {
            EnumType type = draft.types.get(0);
            List<String> labels = new ArrayList<>(type.labels());
            labels.set(labels.indexOf("HAPPY"), "BLISSFUL");
            draft.constants.add(new Hints.RenamedConstant(type.origin(), type.origin(), "HAPPY", "BLISSFUL"));
            draft.types.set(0, new EnumType(type.name(), labels, type.origin()));
            String name = Identifier.quote(type.name());
            draft.tables.replaceAll(table -> {
                Table said = table;
                for (Column column : table.columns()) {
                    said = column.type().element().name().equals(name) ? saying(said, column) : said;
                }
                return said;
            });
        }
    }

    private static Table saying(Table table, Column column) {
        String quoted = Identifier.quote(column.name());
        return new RandomTexts(text -> text.equals("'HAPPY'") || text.startsWith(quoted + " = ")
                        ? text.replace("'HAPPY'", "'BLISSFUL'")
                        : text)
                .in(table);
    }

    /** Whether values go to it by their names, which are those of before. */
    private boolean isRetyped(EnumType type) {
        String cast = "::" + Identifier.quote(type.name());
        return draft.conversions.stream()
                .map(Hints.ConvertUsing::expression)
                .anyMatch(expression -> expression.replace("[]", "").endsWith(cast));
    }

    /** To PostgreSQL that is another type, to which each value goes by its name; so the names stay what they are. */
    private void renameType() {
        if (draft.types.isEmpty()
                || draft.constants.stream()
                        .anyMatch(hint -> hint.place().equals(draft.types.get(0).origin()))) {
            return;
        }
        EnumType type = draft.types.get(0);
        QualifiedName name = QualifiedName.of(dice.name("feeling"));
        String from = Identifier.quote(type.name());
        String to = Identifier.quote(name);
        draft.types.set(0, type.withName(name));
        draft.tables.replaceAll(table -> table.withColumns(table.columns().stream()
                .map(column -> column.type().element().name().equals(from) ? retyped(column, to) : column)
                .toList()));
    }

    private Column retyped(Column column, String type) {
        String array = "[]".repeat(column.type().dimensions());
        draft.conversions.removeIf(hint -> hint.place().equals(column.origin()));
        draft.conversions.add(
                new Hints.ConvertUsing(column.origin(), RandomDraft.VALUE + "::text" + array + "::" + type + array));
        return column.withType(SqlType.of(type).arrayOf(column.type().dimensions()));
    }

    private Optional<Constraint> one(Table table) {
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof PrimaryKey))
                .toList();
        return constraints.isEmpty() ? Optional.empty() : Optional.of(dice.one(constraints));
    }

    private void replace(Table table, Constraint from, Constraint to) {
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.replaceAll(other -> other.equals(from) ? to : other);
        draft.replace(table, table.withConstraints(constraints));
    }
}

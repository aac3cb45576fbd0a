package dev.lockstep.processor.cases;

import dev.lockstep.diff.Hints;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What developers rarely do to tables and their columns and indexes, several of it at once now and then. */
final class RareEdits {

    private static final Map<SqlType, SqlType> GROWS = Map.of(
            SqlType.SMALLINT,
            SqlType.INTEGER,
            SqlType.INTEGER,
            SqlType.BIGINT,
            SqlType.varchar(40),
            SqlType.varchar(255),
            SqlType.varchar(255),
            SqlType.TEXT,
            SqlType.numeric(12, 2),
            SqlType.numeric(14, 2));

    private final Dice dice;
    private final RandomDraft draft;
    private final RareParts parts;
    private final RareRules rules;

    RareEdits(Dice dice, RandomDraft draft) {
        this.dice = dice;
        this.draft = draft;
        this.parts = new RareParts(dice, draft);
        this.rules = new RareRules(dice, draft);
    }

    void make(int count) {
        if (dice.once(6)) {
            exchangeTables();
        }
        for (int i = 0; i < count && !draft.tables.isEmpty(); i++) {
            one(dice.one(draft.tables));
        }
    }

    private void one(Table table) {
        switch (dice.below(12)) {
            case 0 -> parts.add(1);
            case 1 -> changeGenerated(table);
            case 2 -> grow(table);
            case 3 -> replaceIndex(table);
            case 4 -> handOnIndex(table);
            case 5 -> shift(table);
            case 6 -> replaceTable(table);
            case 7 -> everythingAtOnce(table);
            default -> rules.change(table);
        }
    }

    /** Another expression, or none; or one where values were given. */
    private void changeGenerated(Table table) {
        List<Column> candidates = RandomDraft.plainColumns(table).stream()
                .filter(column -> RandomDraft.isGenerated(column)
                        || (column.type().equals(SqlType.TEXT)
                                && column.nullable()
                                && column.collation().isEmpty()
                                && !RandomDraft.isMentioned(table, column)))
                .toList();
        List<Column> bases = table.columns().stream()
                .filter(column -> !candidates.contains(column) && !RandomDraft.isGenerated(column))
                .toList();
        if (candidates.isEmpty() || bases.isEmpty()) {
            return;
        }
        Column column = dice.one(candidates);
        Optional<ColumnValue> made = parts.made(dice.one(bases));
        boolean stops = RandomDraft.isGenerated(column) && dice.once(3);
        if (stops || (made.isPresent() && column.type().equals(SqlType.TEXT))) {
            draft.replaceColumn(table, column, old -> old.withValue(stops ? ColumnValue.NONE : made.orElseThrow()));
        }
    }

    /** Whatever stands on the column. */
    private void grow(Table table) {
        for (Column column : RandomDraft.plainColumns(table)) {
            SqlType grown = GROWS.get(column.type());
            if (grown != null && !RandomDraft.isGenerated(column)) {
                draft.replaceColumn(table, column, old -> old.withType(grown));
                return;
            }
        }
    }

    private void replaceIndex(Table table) {
        if (!table.indexes().isEmpty()) {
            Index old = dice.one(table.indexes());
            List<Index> indexes = new ArrayList<>(table.indexes());
            indexes.set(indexes.indexOf(old), new RareIndexes(dice).over(old.name(), table.columns()));
            draft.replace(table, table.withIndexes(indexes));
        }
    }

    /** Its name goes on to an index of another table, for nothing or for the name of one there. */
    private void handOnIndex(Table table) {
        Table other = dice.one(draft.tables);
        if (table.indexes().isEmpty() || other.name().equals(table.name())) {
            return;
        }
        Index index = table.indexes().get(0);
        List<Index> left = new ArrayList<>(table.indexes());
        left.remove(0);
        List<Index> taken = new ArrayList<>(other.indexes());
        if (taken.isEmpty()) {
            taken.add(new RareIndexes(dice).over(index.name(), other.columns()));
        } else {
            left.add(index.withName(taken.get(0).name()));
            taken.set(0, taken.get(0).withName(index.name()));
        }
        draft.replace(table, table.withIndexes(left));
        draft.replace(other, other.withIndexes(taken));
    }

    /** The name of one column goes to another one, whose own goes to a third; each attribute stays what it is. */
    private void shift(Table table) {
        List<Column> two = dice.some(
                RandomDraft.plainColumns(table).stream()
                        .filter(column -> !RandomDraft.isMentioned(table, column))
                        .filter(column -> draft.renames.stream()
                                .noneMatch(hint -> hint.place().equals(column.origin())))
                        .toList(),
                2);
        if (two.size() < 2 || RandomDraft.isGenerated(two.get(0)) || RandomDraft.isGenerated(two.get(1))) {
            return;
        }
        Column one = two.get(0);
        Column other = two.get(1);
        String last = dice.name("n");
        Table shifted = table.withColumns(table.columns().stream()
                .map(column -> column.equals(one)
                        ? one.withName(other.name())
                        : column.equals(other) ? other.withName(last) : column)
                .toList());
        Column successor = Column.of(
                one.name(),
                dice.one(RandomSchema.TYPES),
                new Origin(table.origin().type(), dice.name("a")));
        draft.replace(table, dice.once(2) ? RareParts.withColumn(shifted, successor) : shifted);
    }

    /** The class goes, and another one has a table of that name. */
    private void replaceTable(Table table) {
        draft.tables.remove(table);
        Table other = RandomNames.moved(new RandomSchema(dice).table(draft.tables, draft.types), table.name());
        draft.tables.add(other);
        draft.drops.add(new Hints.Dropped(Origin.of(""), table.origin().type()));
    }

    private void everythingAtOnce(Table table) {
        QualifiedName name = table.name().withName(dice.name("r"));
        Table changed = RandomNames.moved(table, name);
        for (Column column : dice.some(RandomDraft.plainColumns(changed), 2)) {
            if (draft.renames.stream().noneMatch(hint -> hint.place().equals(column.origin()))) {
                changed = RandomNames.renamed(
                        changed, changed.column(column.name()).orElseThrow(), dice.name("n"));
            }
        }
        changed = changed.withIndexes(changed.indexes().stream()
                .map(index -> index.withName(ObjectName.given(dice.name("ix"))))
                .toList());
        draft.replace(table, changed);
        draft.redirect(table.name(), name);
        grow(changed);
    }

    /** Two classes exchange their names, and so do their tables. Nothing else was said of the two yet. */
    private void exchangeTables() {
        List<Table> two = dice.some(draft.tables, 2);
        if (two.size() < 2) {
            return;
        }
        Table one = two.get(0);
        Table other = two.get(1);
        QualifiedName between = QualifiedName.of(dice.name("x"));
        draft.replace(one, exchanged(one, between, other.origin()));
        draft.replace(other, exchanged(other, one.name(), one.origin()));
        draft.redirect(one.name(), between);
        draft.redirect(other.name(), one.name());
        draft.tables.stream()
                .filter(table -> table.name().equals(between))
                .findFirst()
                .ifPresent(table -> draft.replace(table, exchanged(table, other.name(), other.origin())));
        draft.redirect(between, other.name());
        draft.renames.add(new Hints.RenamedFrom(other.origin(), one.origin().type()));
        draft.renames.add(new Hints.RenamedFrom(one.origin(), other.origin().type()));
    }

    private static Table exchanged(Table table, QualifiedName name, Origin origin) {
        return RandomNames.moved(table, name)
                .withOrigin(origin)
                .withColumns(table.columns().stream()
                        .map(column -> column.withOrigin(
                                new Origin(origin.type(), column.origin().attribute())))
                        .toList());
    }
}

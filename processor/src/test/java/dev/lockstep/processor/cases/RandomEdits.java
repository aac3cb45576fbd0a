package dev.lockstep.processor.cases;

import dev.lockstep.diff.Hints;
import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What developers do to a model, at random, with the hints that they would give. */
final class RandomEdits {

    /** Types that each type may become, with how its values get there where PostgreSQL does not know. */
    private static final Map<SqlType, List<SqlType>> BECOMES = Map.of(
            SqlType.INTEGER,
            List.of(SqlType.BIGINT, SqlType.TEXT, SqlType.numeric(12, 2), SqlType.SMALLINT),
            SqlType.BIGINT,
            List.of(SqlType.INTEGER, SqlType.TEXT),
            SqlType.varchar(40),
            List.of(SqlType.varchar(255), SqlType.TEXT, SqlType.varchar(20), SqlType.INTEGER),
            SqlType.TEXT,
            List.of(SqlType.varchar(255), SqlType.INTEGER, SqlType.JSONB),
            SqlType.UUID,
            List.of(SqlType.TEXT, SqlType.varchar(255)),
            SqlType.numeric(12, 2),
            List.of(SqlType.numeric(14, 2), SqlType.numeric(14, 4), SqlType.BIGINT),
            SqlType.of("timestamptz", 6),
            List.of(SqlType.of("timestamptz", 3), SqlType.of("date")));

    private final Dice dice;
    private final RandomSchema random;
    private final RandomLinks links;
    private final RandomDraft draft;
    private final List<Table> tables;
    private final List<EnumType> types;

    RandomEdits(Dice dice, RandomDraft draft) {
        this.dice = dice;
        this.draft = draft;
        this.random = new RandomSchema(dice);
        this.tables = draft.tables;
        this.links = new RandomLinks(dice, draft);
        this.types = draft.types;
    }

    void make(int count) {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    void one() {
        if (tables.isEmpty()) {
            tables.add(random.table(tables, types));
            return;
        }
        Table table = dice.one(tables);
        switch (dice.below(23)) {
            case 0, 1 -> addColumn(table);
            case 2 -> dropColumn(table);
            case 3, 4 -> renameColumn(table);
            case 5 -> changeType(table);
            case 6 -> toggleRequired(table);
            case 7 ->
                changeColumn(
                        table,
                        column -> column.withValue(
                                column.value().equals(ColumnValue.NONE)
                                        ? RandomSchema.defaultOf(column.type())
                                        : ColumnValue.NONE));
            case 8 ->
                changeColumn(
                        table,
                        column -> column.withComment(
                                column.comment().isPresent() ? Optional.empty() : Optional.of("new '; comment")));
            case 9 -> tables.add(random.table(tables, types));
            case 10 -> dropTable(table);
            case 11 -> renameTable(table);
            case 12 -> draft.replace(table, random.withConstraint(table, tables));
            case 13 -> dropSomething(table);
            case 14 -> draft.replace(table, random.withIndex(table));
            case 15 -> changeObject();
            case 16, 17 -> links.changeKeyType(table);
            case 18 -> links.changeAction(table);
            case 19 -> links.toggleIdentity(table);
            case 20 -> links.changeKeyColumns(table);
            case 21 -> links.move(table);
            default ->
                draft.replace(
                        table,
                        new Table(
                                table.name(),
                                table.columns(),
                                table.constraints(),
                                table.indexes(),
                                table.comment().isPresent() ? Optional.empty() : Optional.of("a new one"),
                                table.origin()));
        }
    }

    private void addColumn(Table table) {
        Column column = random.column(table.origin(), types);
        if (!column.nullable() && column.value().equals(ColumnValue.NONE)) {
            String value = RandomSchema.DEFAULTS.get(column.type().name());
            if (value == null || column.type().isArray()) {
                column = column.withNullable(true);
            } else {
                draft.backfills.add(new Hints.Backfill(column.origin(), value));
            }
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        draft.replace(table, table.withColumns(columns));
    }

    private void dropColumn(Table table) {
        plainColumn(table).ifPresent(column -> draft.replace(table, RandomDraft.without(table, column)));
    }

    /** Under a new name, or under each other's by hints. */
    private void renameColumn(Table table) {
        List<Column> free = table.columns().stream()
                .filter(column -> !RandomDraft.isMentioned(table, column))
                .filter(column ->
                        draft.renames.stream().noneMatch(hint -> hint.place().equals(column.origin())))
                .toList();
        if (free.size() < 2 || dice.once(2)) {
            plainColumn(table)
                    .ifPresent(column -> draft.replace(table, RandomNames.renamed(table, column, dice.name("n"))));
            return;
        }
        List<Column> two = dice.some(free, 2);
        Column one = two.get(0);
        Column other = two.get(1);
        draft.renames.add(new Hints.RenamedFrom(one.origin(), other.origin().attribute()));
        draft.renames.add(new Hints.RenamedFrom(other.origin(), one.origin().attribute()));
        draft.exchange(one.origin(), other.origin());
        draft.replace(
                table,
                table.withColumns(table.columns().stream()
                        .map(column -> column.equals(one)
                                ? other.withName(one.name()).withOrigin(one.origin())
                                : column.equals(other)
                                        ? one.withName(other.name()).withOrigin(other.origin())
                                        : column)
                        .toList()));
    }

    private void changeType(Table table) {
        changeColumn(table, column -> {
            List<SqlType> next = BECOMES.get(column.type());
            boolean checked = table.constraints().stream()
                    .anyMatch(constraint -> constraint.columns().contains(column.name()));
            boolean indexed = table.indexes().stream().anyMatch(index -> RandomDraft.standsOn(index, column.name()));
            boolean isBase = table.columns().stream().anyMatch(Mentions.of(column.name())::inValueOf);
            if (next == null || checked || isBase) {
                return column;
            }
            SqlType type = dice.one(next);
            if (type.equals(SqlType.JSONB) && indexed) {
                return column;
            }
            boolean fromText =
                    column.type().name().equals("text") || column.type().name().equals("varchar");
            if (fromText && (type.equals(SqlType.INTEGER) || type.equals(SqlType.JSONB))) {
                String name = RandomDraft.VALUE;
                String expression = type.equals(SqlType.JSONB) ? "to_jsonb(" + name + ")" : "length(" + name + ")";
                draft.conversions.removeIf(hint -> hint.place().equals(column.origin()));
                draft.conversions.add(new Hints.ConvertUsing(column.origin(), expression));
            }
            return column.withType(type).withValue(RandomSchema.defaultOf(type)).withCollation(Optional.empty());
        });
    }

    private void toggleRequired(Table table) {
        changeColumn(table, column -> {
            String value = column.type().isArray()
                    ? null
                    : RandomSchema.DEFAULTS.get(column.type().name());
            boolean constrained = table.constraints().stream()
                    .anyMatch(constraint -> constraint.columns().contains(column.name()));
            if (column.nullable() && value != null && !constrained) {
                draft.backfills.removeIf(hint -> hint.place().equals(column.origin()));
                draft.backfills.add(new Hints.Backfill(column.origin(), value));
                return column.withNullable(false);
            }
            return column.withNullable(true);
        });
    }

    private void changeColumn(Table table, UnaryOperator<Column> change) {
        plainColumn(table)
                .filter(column -> !RandomDraft.isGenerated(column))
                .filter(column ->
                        draft.renames.stream().noneMatch(hint -> hint.place().equals(column.origin())))
                .ifPresent(column -> draft.replaceColumn(table, column, change));
    }

    private void dropTable(Table table) {
        tables.remove(table);
        tables.replaceAll(other -> other.withConstraints(other.constraints().stream()
                .filter(constraint -> !(constraint instanceof ForeignKey key)
                        || !key.referencedTable().equals(table.name()))
                .toList()));
    }

    private void renameTable(Table table) {
        QualifiedName name = table.name().withName(dice.name("r"));
        draft.replace(table, RandomNames.moved(table, name));
        draft.redirect(table.name(), name);
    }

    private void dropSomething(Table table) {
        if (!table.indexes().isEmpty() && dice.once(2)) {
            draft.replace(
                    table,
                    table.withIndexes(table.indexes().subList(1, table.indexes().size())));
            return;
        }
        List<Constraint> kept = new ArrayList<>(table.constraints());
        kept.removeIf(constraint -> constraint.kind() != Constraint.Kind.PRIMARY_KEY && dice.once(2));
        draft.replace(table, table.withConstraints(kept));
    }

    private void changeObject() {
        if (!types.isEmpty() && dice.once(2)) {
            EnumType type = types.get(0);
            List<String> labels = new ArrayList<>(type.labels());
            if (dice.once(3)) {
                labels.remove("SAD");
            } else {
                labels.add(dice.below(labels.size() + 1), dice.name("label"));
            }
            types.set(0, new EnumType(type.name(), labels, type.origin()));
            return;
        }
        if (draft.sequences.isEmpty()) {
            draft.sequences.add(new Sequence(
                    QualifiedName.of(dice.name("s")), SqlType.BIGINT, SequenceOptions.DEFAULT, Origin.of("Added")));
            return;
        }
        Sequence sequence = draft.sequences.get(0);
        draft.sequences.set(
                0,
                dice.once(2)
                        ? sequence.withName(QualifiedName.of(dice.name("s")))
                        : new Sequence(
                                sequence.name(),
                                SqlType.BIGINT,
                                SequenceOptions.steppingBy(1, 10 + dice.below(50)),
                                sequence.origin()));
    }

    /** One that is neither the key nor a reference. */
    private Optional<Column> plainColumn(Table table) {
        List<Column> plain = RandomDraft.plainColumns(table);
        return plain.isEmpty() ? Optional.empty() : Optional.of(dice.one(plain));
    }
}

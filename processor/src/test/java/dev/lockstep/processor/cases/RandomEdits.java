package dev.lockstep.processor.cases;

import dev.lockstep.diff.Hints;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
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
    private final List<Table> tables;
    private final List<EnumType> types;
    private final List<Sequence> sequences;
    private final List<Hints.RenamedFrom> renames = new ArrayList<>();
    private final List<Hints.Backfill> backfills = new ArrayList<>();
    private final List<Hints.ConvertUsing> conversions = new ArrayList<>();

    RandomEdits(Dice dice, Schema schema) {
        this.dice = dice;
        this.random = new RandomSchema(dice);
        this.tables = new ArrayList<>(schema.tables());
        this.links = new RandomLinks(dice, tables);
        this.types = new ArrayList<>(schema.enumTypes());
        this.sequences = new ArrayList<>(schema.sequences());
    }

    void make(int count) {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    Schema schema() {
        return new Schema(tables, sequences, types);
    }

    Hints hints() {
        return new Hints(renames, List.of(), backfills, conversions, List.of());
    }

    private void one() {
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
            case 12 -> replace(table, random.withConstraint(table, tables));
            case 13 -> dropSomething(table);
            case 14 -> replace(table, random.withIndex(table));
            case 15 -> changeObject();
            case 16, 17 -> links.changeKeyType(table);
            case 18 -> links.changeAction(table);
            case 19 -> links.toggleIdentity(table);
            case 20 -> links.changeKeyColumns(table);
            case 21 -> links.move(table);
            default ->
                replace(
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
                backfills.add(new Hints.Backfill(column.origin(), value));
            }
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        replace(table, table.withColumns(columns));
    }

    private void dropColumn(Table table) {
        plainColumn(table).ifPresent(column -> replace(table, without(table, column)));
    }

    private static Table without(Table table, Column column) {
        return table.withConstraints(table.constraints().stream()
                        .filter(constraint -> !constraint.columns().contains(column.name()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> !index.columns().contains(column.name()))
                        .toList())
                .withColumns(table.columns().stream()
                        .filter(other -> !other.equals(column))
                        .toList());
    }

    /** Under a new name, or under each other's by hints. */
    private void renameColumn(Table table) {
        List<Column> free = table.columns().stream()
                .filter(column -> table.constraints().stream()
                        .noneMatch(constraint -> constraint.columns().contains(column.name())))
                .filter(column -> table.indexes().stream()
                        .noneMatch(index -> index.columns().contains(column.name())))
                .filter(column ->
                        renames.stream().noneMatch(hint -> hint.place().equals(column.origin())))
                .toList();
        if (free.size() < 2 || dice.once(2)) {
            plainColumn(table).ifPresent(column -> rename(table, column, dice.name("n")));
            return;
        }
        List<Column> two = dice.some(free, 2);
        Column one = two.get(0);
        Column other = two.get(1);
        renames.add(new Hints.RenamedFrom(one.origin(), other.origin().attribute()));
        renames.add(new Hints.RenamedFrom(other.origin(), one.origin().attribute()));
        replace(
                table,
                table.withColumns(table.columns().stream()
                        .map(column -> column.equals(one)
                                ? other.withName(one.name()).withOrigin(one.origin())
                                : column.equals(other)
                                        ? one.withName(other.name()).withOrigin(other.origin())
                                        : column)
                        .toList()));
    }

    private void rename(Table table, Column column, String name) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            constraints.add(RandomNames.renamed(constraint, table.name(), column.name(), name));
        }
        List<Index> indexes = table.indexes().stream()
                .map(index -> RandomNames.renamed(index, column.name(), name))
                .toList();
        replace(
                table,
                table.withColumns(table.columns().stream()
                                .map(other -> other.equals(column) ? column.withName(name) : other)
                                .toList())
                        .withConstraints(constraints)
                        .withIndexes(indexes));
    }

    private void changeType(Table table) {
        changeColumn(table, column -> {
            List<SqlType> next = BECOMES.get(column.type());
            boolean checked = table.constraints().stream()
                    .anyMatch(constraint -> constraint.columns().contains(column.name()));
            boolean indexed =
                    table.indexes().stream().anyMatch(index -> index.columns().contains(column.name()));
            if (next == null || checked) {
                return column;
            }
            SqlType type = dice.one(next);
            if (type.equals(SqlType.JSONB) && indexed) {
                return column;
            }
            boolean fromText =
                    column.type().name().equals("text") || column.type().name().equals("varchar");
            if (fromText && (type.equals(SqlType.INTEGER) || type.equals(SqlType.JSONB))) {
                String name = Identifier.quote(column.name());
                String expression = type.equals(SqlType.JSONB) ? "to_jsonb(" + name + ")" : "length(" + name + ")";
                conversions.removeIf(hint -> hint.place().equals(column.origin()));
                conversions.add(new Hints.ConvertUsing(column.origin(), expression));
            }
            return column.withType(type).withValue(RandomSchema.defaultOf(type));
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
                backfills.removeIf(hint -> hint.place().equals(column.origin()));
                backfills.add(new Hints.Backfill(column.origin(), value));
                return column.withNullable(false);
            }
            return column.withNullable(true);
        });
    }

    private void changeColumn(Table table, UnaryOperator<Column> change) {
        plainColumn(table)
                .filter(column ->
                        renames.stream().noneMatch(hint -> hint.place().equals(column.origin())))
                .ifPresent(column -> replace(
                        table,
                        table.withColumns(table.columns().stream()
                                .map(other -> other.equals(column) ? change.apply(column) : other)
                                .toList())));
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
        List<Constraint> constraints = new ArrayList<>();
        table.constraints().forEach(constraint -> constraints.add(RandomNames.moved(constraint, table.name(), name)));
        replace(table, table.withName(name).withConstraints(constraints));
        tables.replaceAll(other -> other.withConstraints(other.constraints().stream()
                .map(constraint -> RandomNames.redirected(constraint, table.name(), name))
                .toList()));
    }

    private void dropSomething(Table table) {
        if (!table.indexes().isEmpty() && dice.once(2)) {
            replace(
                    table,
                    table.withIndexes(table.indexes().subList(1, table.indexes().size())));
            return;
        }
        List<Constraint> kept = new ArrayList<>(table.constraints());
        kept.removeIf(constraint -> constraint.kind() != Constraint.Kind.PRIMARY_KEY && dice.once(2));
        replace(table, table.withConstraints(kept));
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
        if (sequences.isEmpty()) {
            sequences.add(new Sequence(
                    QualifiedName.of(dice.name("s")),
                    SqlType.BIGINT,
                    SequenceOptions.DEFAULT,
                    dev.lockstep.schema.Origin.of("Added")));
            return;
        }
        Sequence sequence = sequences.get(0);
        sequences.set(
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
        List<Column> plain = table.columns().stream()
                .filter(column -> !RandomSchema.isOfKey(table, column))
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .toList();
        return plain.isEmpty() ? Optional.empty() : Optional.of(dice.one(plain));
    }

    private void replace(Table table, Table changed) {
        tables.replaceAll(other -> other.name().equals(table.name()) ? changed : other);
    }

    static ObjectName derived(QualifiedName table, String column, String kind) {
        return RandomSchema.derived(table, column, kind);
    }
}

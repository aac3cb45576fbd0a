package dev.lockstep.processor.cases;

import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas that PostgreSQL accepts, made at random. */
final class RandomSchema {

    static final List<SqlType> TYPES = List.of(
            SqlType.INTEGER,
            SqlType.BIGINT,
            SqlType.SMALLINT,
            SqlType.TEXT,
            SqlType.varchar(40),
            SqlType.varchar(255),
            SqlType.numeric(12, 2),
            SqlType.BOOLEAN,
            SqlType.UUID,
            SqlType.JSONB,
            SqlType.of("date"),
            SqlType.of("timestamptz", 6),
            SqlType.of("double precision"),
            SqlType.TEXT.arrayOf(1));

    /** A default for each type that the catalog shows in one way however it came there. */
    static final Map<String, String> DEFAULTS = Map.of(
            "integer", "7",
            "bigint", "8",
            "smallint", "9",
            "text", "'it''s'",
            "varchar", "'x'",
            "boolean", "true",
            "jsonb", "'{}'",
            "uuid", "gen_random_uuid()",
            "timestamptz", "now()",
            "double precision", "0");

    /** The schema that is not the default one. */
    static final String OTHER = "other";

    private final Dice dice;

    RandomSchema(Dice dice) {
        this.dice = dice;
    }

    Schema schema() {
        List<EnumType> types = new ArrayList<>();
        if (dice.once(3)) {
            types.add(enumType(dice));
        }
        List<Table> tables = new ArrayList<>();
        int count = 1 + dice.below(4);
        for (int i = 0; i < count; i++) {
            tables.add(table(tables, types));
        }
        List<Sequence> sequences = new ArrayList<>();
        if (dice.once(2)) {
            sequences.add(new Sequence(
                    QualifiedName.of(dice.name("seq")),
                    SqlType.BIGINT,
                    SequenceOptions.steppingBy(1, 50),
                    Origin.of("Seq")));
        }
        return new Schema(tables, sequences, types);
    }

    static EnumType enumType(Dice dice) {
        return new EnumType(QualifiedName.of(dice.name("mood")), List.of("SAD", "it's", "HAPPY"), Origin.of("Mood"));
    }

    Table table(List<Table> others, List<EnumType> types) {
        QualifiedName name = new QualifiedName(dice.once(6) ? OTHER : "", dice.name("t"));
        Origin origin = Origin.of("E" + name.name());
        List<Column> columns = new ArrayList<>();
        SqlType keyType = dice.one(List.of(SqlType.INTEGER, SqlType.BIGINT, SqlType.UUID, SqlType.varchar(60)));
        Column key = Column.of("id", keyType, new Origin(origin.type(), "id")).withNullable(false);
        boolean counted = keyType.equals(SqlType.BIGINT) && dice.once(2);
        columns.add(
                counted
                        ? key.withValue(
                                new ColumnValue.Identity(ColumnValue.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT))
                        : key);
        List<String> keyColumns = new ArrayList<>(List.of("id"));
        if (dice.once(5)) {
            columns.add(Column.of("part", SqlType.INTEGER, new Origin(origin.type(), "part"))
                    .withNullable(false));
            keyColumns.add(dice.below(2), "part");
        }
        int count = dice.below(6);
        for (int i = 0; i < count; i++) {
            columns.add(column(origin, types));
        }
        Table table = new Table(
                name,
                columns,
                List.of(new PrimaryKey(derived(name, "", "pkey"), keyColumns)),
                List.of(),
                dice.once(4) ? Optional.of("it's; a --comment") : Optional.empty(),
                origin);
        for (int i = dice.below(3); i > 0; i--) {
            table = withConstraint(table, others);
        }
        return dice.once(2) ? withIndex(table) : table;
    }

    Column column(Origin table, List<EnumType> types) {
        String name = dice.name("c");
        Origin origin = new Origin(table.type(), name);
        if (!types.isEmpty() && dice.once(4)) {
            EnumType type = dice.one(types);
            return Column.of(name, SqlType.of(Identifier.quote(type.name())), origin)
                    .withValue(dice.once(2) ? ColumnValue.defaultTo(happiest(type)) : ColumnValue.NONE);
        }
        Column column = Column.of(name, dice.one(TYPES), origin).withNullable(dice.once(2));
        if (dice.once(3)) {
            column = column.withValue(defaultOf(column.type()));
        }
        return dice.once(5) ? column.withComment(Optional.of("says \"it's\"\nso")) : column;
    }

    /** The literal of a label that stays, if under another name. */
    static String happiest(EnumType type) {
        return type.labels().contains("HAPPY") ? "'HAPPY'" : "'BLISSFUL'";
    }

    static ColumnValue defaultOf(SqlType type) {
        String expression = type.isArray() ? null : DEFAULTS.get(type.name());
        return expression == null ? ColumnValue.NONE : ColumnValue.defaultTo(expression);
    }

    /** One more unique, check or foreign key constraint, where there are columns for it. */
    Table withConstraint(Table table, List<Table> others) {
        List<Column> free = table.columns().stream()
                .filter(column -> !isOfKey(table, column) && isDistinct(column.type()))
                .toList();
        if (!others.isEmpty() && dice.once(2)) {
            return withReference(table, dice.once(6) ? table : dice.one(others));
        }
        if (free.isEmpty()) {
            return table;
        }
        Column column = dice.one(free);
        Constraint constraint = dice.once(2)
                ? UniqueConstraint.of(derived(table.name(), column.name(), "key"), List.of(column.name()))
                : new CheckConstraint(
                        derived(table.name(), column.name(), "check"),
                        Identifier.quote(column.name()) + " IS NULL OR length(" + Identifier.quote(column.name())
                                + "::text) > " + (dice.once(2) ? 0 : -1),
                        List.of(column.name()));
        return with(table, constraint);
    }

    /** To the whole key of {@code parent}, which may be the table itself. */
    Table withReference(Table table, Table parent) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<String> names = new ArrayList<>();
        List<String> key = parent.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        for (String part : key) {
            String name = dice.name("ref");
            SqlType type = parent.column(part).orElseThrow().type();
            columns.add(Column.of(name, type, new Origin(table.origin().type(), name)));
            names.add(name);
        }
        ForeignKey reference = ForeignKey.of(derived(table.name(), names.get(0), "fkey"), names, parent.name(), key);
        return with(table.withColumns(columns), dice.once(3) ? RandomLinks.random(dice, reference) : reference);
    }

    static boolean isOfKey(Table table, Column column) {
        return table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }

    Table withIndex(Table table) {
        List<String> names = table.columns().stream()
                .filter(column -> !column.type().equals(SqlType.JSONB) || dice.once(2))
                .map(Column::name)
                .toList();
        List<String> columns = dice.some(names, 1 + dice.below(2));
        IndexKey.Direction direction = dice.once(4) ? IndexKey.Direction.DESCENDING : IndexKey.Direction.ASCENDING;
        Index index = new Index(
                ObjectName.given(dice.name("ix")),
                Index.Uniqueness.NOT_UNIQUE,
                "btree",
                columns.stream()
                        .map(column -> IndexKey.column(column, direction))
                        .toList(),
                List.of(),
                dice.once(5)
                        ? Optional.of("(" + Identifier.quote(columns.get(0)) + " IS NOT NULL)")
                        : Optional.empty());
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(index);
        return table.withIndexes(indexes);
    }

    static Table with(Table table, Constraint constraint) {
        boolean taken = table.constraints().stream()
                .anyMatch(other -> other.name().text().equals(constraint.name().text()));
        if (taken) {
            return table;
        }
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.add(constraint);
        return table.withConstraints(constraints);
    }

    static ObjectName derived(QualifiedName table, String column, String kind) {
        String middle = column.isEmpty() ? "" : "_" + column;
        return ObjectName.derived(Identifier.fit(table.name() + middle, "_" + kind));
    }

    /** Whether the rows of {@link RandomRows} differ in one of the columns, if by what it is made of. */
    static boolean isDistinct(Column column, List<Column> columns) {
        return isDistinct(column.type())
                && columns.stream()
                        .filter(base -> Mentions.of(base.name()).inValueOf(column))
                        .allMatch(base -> isDistinct(base.type()));
    }

    /** Whether the rows of {@link RandomRows} differ in a column of the type. */
    static boolean isDistinct(SqlType type) {
        return TYPES.contains(type) && !type.equals(SqlType.BOOLEAN) && !type.equals(SqlType.JSONB) && !type.isArray();
    }
}

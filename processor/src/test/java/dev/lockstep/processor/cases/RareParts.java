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
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Adds to tables what few models have. */
final class RareParts {

    /** Types of which PostgreSQL makes a text that no setting changes. */
    static final Set<String> AS_TEXT =
            Set.of("integer", "bigint", "smallint", "numeric", "text", "varchar", "uuid", "boolean");

    /** The type of a column that holds the name of one of some constants. */
    static final SqlType LISTED = SqlType.varchar(12);

    private final Dice dice;
    private final RandomDraft draft;

    RareParts(Dice dice, RandomDraft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    void add(int count) {
        for (int i = 0; i < count && !draft.tables.isEmpty(); i++) {
            one(dice.one(draft.tables));
        }
    }

    private void one(Table table) {
        switch (dice.below(12)) {
            case 0, 1 -> generated(table);
            case 2 -> listed(table);
            case 3 -> exclusion(table);
            case 4 -> uniqueOverTwo(table);
            case 5 -> checkOverTwo(table);
            case 6, 7 -> index(table);
            case 8 -> collated(table);
            case 9 -> reference(table);
            case 10 -> identity(table);
            default -> enumColumn(table);
        }
    }

    private void generated(Table table) {
        Column base = dice.one(table.columns().stream()
                .filter(column -> !RandomDraft.isGenerated(column))
                .toList());
        String name = dice.name("g");
        made(base)
                .ifPresent(value -> with(
                        table,
                        Column.of(name, SqlType.TEXT, new Origin(table.origin().type(), name))
                                .withValue(value)));
    }

    /** A text that is made of another column. */
    Optional<ColumnValue> made(Column base) {
        String expression = "(" + Identifier.quote(base.name()) + ")::text || '" + dice.below(3) + "'";
        boolean isImmutable =
                !base.type().isArray() && AS_TEXT.contains(base.type().name());
        return isImmutable
                ? Optional.of(new ColumnValue.Generated(expression, ColumnValue.Generated.Storage.STORED))
                : Optional.empty();
    }

    private void listed(Table table) {
        String name = dice.name("l");
        Column column = Column.of(name, LISTED, new Origin(table.origin().type(), name));
        if (dice.once(2)) {
            column = column.withNullable(false);
            draft.backfills.add(new Hints.Backfill(column.origin(), "'GLAD'"));
        }
        if (dice.once(2)) {
            column = column.withValue(ColumnValue.defaultTo("'GLAD'"));
        }
        Constraint check = list(RandomSchema.derived(table.name(), name, "check"), name, List.of("GLAD", "GRIM"));
        draft.replace(table, RandomSchema.with(withColumn(table, column), check));
    }

    static CheckConstraint list(ObjectName name, String column, List<String> values) {
        String literals = String.join(
                ", ", values.stream().map(value -> "'" + value + "'").toList());
        return new CheckConstraint(name, Identifier.quote(column) + " IN (" + literals + ")", List.of(column));
    }

    private void exclusion(Table table) {
        distinct(table).stream()
                .findFirst()
                .filter(column -> RandomSchema.isDistinct(column, table.columns()))
                .ifPresent(column -> with(
                        table,
                        new ExclusionConstraint(
                                RandomSchema.derived(table.name(), column.name(), "excl"),
                                "btree",
                                List.of(new ExclusionConstraint.Element(IndexKey.column(column.name()), "=")),
                                dice.once(2)
                                        ? Optional.of("(" + Identifier.quote(column.name()) + " IS NOT NULL)")
                                        : Optional.empty(),
                                dice.once(2) ? Deferral.NOT_DEFERRABLE : Deferral.INITIALLY_DEFERRED)));
    }

    private void uniqueOverTwo(Table table) {
        List<String> names = distinct(table).stream().map(Column::name).limit(2).toList();
        if (names.size() == 2) {
            UniqueConstraint unique =
                    UniqueConstraint.of(RandomSchema.derived(table.name(), names.get(0), "key"), names);
            with(
                    table,
                    dice.once(3)
                            ? new UniqueConstraint(unique.name(), names, unique.nulls(), Deferral.INITIALLY_DEFERRED)
                            : unique);
        }
    }

    private void checkOverTwo(Table table) {
        List<String> names = dice.some(RandomDraft.plainColumns(table), 2).stream()
                .map(Column::name)
                .toList();
        if (names.size() == 2) {
            with(
                    table,
                    new CheckConstraint(
                            RandomSchema.derived(table.name(), names.get(0), "check"),
                            Identifier.quote(names.get(0)) + " IS NOT NULL OR " + Identifier.quote(names.get(1))
                                    + " IS NULL OR id IS NOT NULL",
                            names));
        }
    }

    private void index(Table table) {
        Index index = new RareIndexes(dice).over(ObjectName.given(dice.name("ix")), table.columns());
        draft.replace(
                table,
                table.withIndexes(Stream.concat(table.indexes().stream(), Stream.of(index))
                        .toList()));
    }

    private void collated(Table table) {
        RandomDraft.plainColumns(table).stream()
                .filter(column -> column.type().equals(SqlType.TEXT))
                .findFirst()
                .ifPresent(column -> draft.replaceColumn(
                        table,
                        column,
                        old -> old.withCollation(old.collation().isPresent() ? Optional.empty() : Optional.of("C"))));
    }

    /** To any key of any table, which may lead round in a circle. */
    private void reference(Table table) {
        Table parent = dice.one(draft.tables);
        List<Constraint> keys = parent.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey
                        || (constraint instanceof UniqueConstraint unique
                                && unique.deferral() == Deferral.NOT_DEFERRABLE))
                .toList();
        List<String> referenced = dice.one(keys).columns();
        Table grown = table;
        List<String> names = new ArrayList<>();
        for (String part : referenced) {
            String name = dice.name("ref");
            SqlType type = parent.column(part).orElseThrow().type();
            grown = withColumn(
                    grown, Column.of(name, type, new Origin(table.origin().type(), name)));
            names.add(name);
        }
        ForeignKey key = ForeignKey.of(
                RandomSchema.derived(table.name(), names.get(0), "fkey"), names, parent.name(), referenced);
        draft.replace(table, RandomSchema.with(grown, dice.once(2) ? RandomLinks.random(dice, key) : key));
    }

    private void identity(Table table) {
        draft.replace(
                table,
                table.withColumns(table.columns().stream()
                        .map(column ->
                                column.value() instanceof ColumnValue.Identity ? column.withValue(identity()) : column)
                        .toList()));
    }

    private ColumnValue identity() {
        return new ColumnValue.Identity(
                dice.once(2) ? ColumnValue.Identity.Mode.ALWAYS : ColumnValue.Identity.Mode.BY_DEFAULT,
                new SequenceOptions(
                        1 + dice.below(3),
                        1 + dice.below(3),
                        dice.once(3) ? OptionalLong.of(-5) : OptionalLong.empty(),
                        dice.once(3) ? OptionalLong.of(1000) : OptionalLong.empty(),
                        1 + dice.below(2) * 10L,
                        dice.once(3)));
    }

    /** With a check, an index or a generated column that compares it with a label, or an array of labels. */
    private void enumColumn(Table table) {
        if (draft.types.isEmpty()) {
            draft.types.add(RandomSchema.enumType(dice));
        }
        EnumType type = dice.one(draft.types);
        String name = dice.name("m");
        Origin origin = new Origin(table.origin().type(), name);
        SqlType sqlType = SqlType.of(Identifier.quote(type.name()));
        String label = RandomSchema.happiest(type);
        Column column = Column.of(name, sqlType, origin)
                .withValue(dice.once(2) ? ColumnValue.defaultTo(label) : ColumnValue.NONE);
        String compared = Identifier.quote(name) + " = " + label;
        switch (dice.below(4)) {
            case 0 ->
                draft.replace(
                        table,
                        RandomSchema.with(
                                withColumn(table, column),
                                new CheckConstraint(
                                        RandomSchema.derived(table.name(), name, "check"), compared, List.of(name))));
            case 1 -> {
                Table grown = withColumn(table, column);
                Index index = new Index(
                        ObjectName.given(dice.name("ix")),
                        Index.Uniqueness.NOT_UNIQUE,
                        "btree",
                        List.of(IndexKey.column("id")),
                        List.of(),
                        Optional.of(compared));
                draft.replace(
                        table,
                        grown.withIndexes(Stream.concat(grown.indexes().stream(), Stream.of(index))
                                .toList()));
            }
            case 2 -> {
                String made = dice.name("g");
                draft.replace(
                        table,
                        withColumn(
                                withColumn(table, column),
                                Column.of(
                                                made,
                                                SqlType.BOOLEAN,
                                                new Origin(table.origin().type(), made))
                                        .withValue(new ColumnValue.Generated(
                                                compared, ColumnValue.Generated.Storage.STORED))));
            }
            default -> with(table, Column.of(name, sqlType.arrayOf(1), origin));
        }
    }

    /** Columns in which the rows differ, and that a new key would not take for all alike. */
    private List<Column> distinct(Table table) {
        List<Column> distinct = table.columns().stream()
                .filter(column -> !RandomSchema.isOfKey(table, column) && RandomSchema.isDistinct(column.type()))
                .toList();
        return dice.some(distinct, 2);
    }

    private void with(Table table, Column column) {
        draft.replace(table, withColumn(table, column));
    }

    private void with(Table table, Constraint constraint) {
        draft.replace(table, RandomSchema.with(table, constraint));
    }

    static Table withColumn(Table table, Column column) {
        return table.withColumns(
                Stream.concat(table.columns().stream(), Stream.of(column)).toList());
    }
}

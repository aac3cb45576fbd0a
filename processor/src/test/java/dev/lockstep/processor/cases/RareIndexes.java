package dev.lockstep.processor.cases;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Index.Uniqueness;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Indexes of every kind that a column allows. */
final class RareIndexes {

    private final Dice dice;

    RareIndexes(Dice dice) {
        this.dice = dice;
    }

    /** Over one or two of the columns. */
    Index over(ObjectName name, List<Column> columns) {
        List<Column> chosen = dice.some(columns, 1 + dice.below(2));
        Column first = chosen.get(0);
        String quoted = Identifier.quote(first.name());
        if (first.type().equals(SqlType.JSONB) && dice.once(2)) {
            return index(name, "gin", ofClass(IndexKey.column(first.name()), "jsonb_path_ops"), Optional.empty());
        }
        return switch (dice.below(8)) {
            case 0 -> index(name, "btree", IndexKey.column(first.name()), Optional.of("(" + quoted + " IS NOT NULL)"));
            case 1 -> expression(name, first, quoted);
            case 2 -> index(name, "hash", IndexKey.column(first.name()), Optional.empty());
            case 3 -> index(name, "btree", sorted(first), Optional.empty());
            case 4 ->
                new Index(
                        name,
                        Uniqueness.NOT_UNIQUE,
                        "btree",
                        List.of(IndexKey.column("id")),
                        first.name().equals("id") ? List.of() : List.of(first.name()),
                        Optional.empty());
            case 5 ->
                new Index(
                        name,
                        RandomSchema.isDistinct(first, columns) ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE,
                        "btree",
                        List.of(IndexKey.column(first.name())),
                        List.of(),
                        dice.once(2) ? Optional.of("(" + quoted + " IS NOT NULL)") : Optional.empty());
            default -> Index.btree(name, chosen.stream().map(Column::name).toList());
        };
    }

    /** Not everything can be turned into text by a function that always gives the same. */
    private static Index expression(ObjectName name, Column column, String quoted) {
        boolean isImmutable = !column.type().isArray()
                && RareParts.AS_TEXT.contains(column.type().name());
        return isImmutable
                ? index(name, "btree", IndexKey.expression("length(" + quoted + "::text)"), Optional.empty())
                : Index.btree(name, List.of(column.name()));
    }

    private IndexKey sorted(Column column) {
        Direction direction = dice.once(2) ? Direction.ASCENDING : Direction.DESCENDING;
        return new IndexKey(
                IndexKey.column(column.name()).target(),
                Optional.empty(),
                Optional.empty(),
                direction,
                dice.once(2) ? Nulls.FIRST : Nulls.LAST);
    }

    private static IndexKey ofClass(IndexKey key, String operatorClass) {
        return new IndexKey(key.target(), key.collation(), Optional.of(operatorClass), key.direction(), key.nulls());
    }

    private static Index index(ObjectName name, String method, IndexKey key, Optional<String> predicate) {
        return new Index(name, Uniqueness.NOT_UNIQUE, method, List.of(key), List.of(), predicate);
    }
}

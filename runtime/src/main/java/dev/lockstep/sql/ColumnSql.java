package dev.lockstep.sql;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.Conversions;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns (PostgreSQL manual, ALTER TABLE). */
final class ColumnSql implements ColumnChange.Visitor<String> {

    /** As in CREATE TABLE and ADD COLUMN: {@code name TYPE COLLATE … DEFAULT … NOT NULL}. */
    static String definition(Column column) {
        return Identifier.quote(column.name()) + " " + definitionWithoutName(column);
    }

    /** {@code TYPE COLLATE … DEFAULT … NOT NULL}. */
    static String definitionWithoutName(Column column) {
        List<String> words = new ArrayList<>();
        words.add(TypeSql.of(column.type()));
        column.collation().ifPresent(collation -> words.add("COLLATE " + Identifier.quote(collation)));
        column.value().accept(new ValueWords(words));
        if (!column.nullable()) {
            words.add("NOT NULL");
        }
        return String.join(" ", words);
    }

    @Override
    public String add(ColumnChange.AddColumn change) {
        return alter(change.table()) + "\n  ADD COLUMN IF NOT EXISTS " + definition(change.column());
    }

    @Override
    public String drop(ColumnChange.DropColumn change) {
        return alter(change.table()) + "\n  DROP COLUMN IF EXISTS " + name(change);
    }

    @Override
    public String rename(ColumnChange.RenameColumn change) {
        return alter(change.table()) + "\n  RENAME COLUMN " + Identifier.quote(change.from()) + " TO " + name(change);
    }

    /**
     * A default goes before the type changes, lest PostgreSQL has to convert it too, and comes back after it; one that changes
     * as well comes with a statement of its own.
     */
    @Override
    public String changeType(ColumnChange.ChangeColumnType change) {
        Column column = change.column();
        String alterColumn = "\n  ALTER COLUMN " + name(change);
        String collation = column.collation()
                .map(name -> " COLLATE " + Identifier.quote(name))
                .orElse("");
        String using = using(change);
        String type = alterColumn + " TYPE " + TypeSql.of(column.type()) + collation + using;
        boolean hasDefault = change.from().value() instanceof ColumnValue.Default;
        boolean otherType = !change.from().type().name().equals(column.type().name());
        if (!hasDefault || (!otherType && using.isEmpty())) {
            return alter(change.table()) + type;
        }
        boolean keepsDefault = column.value().equals(change.from().value());
        return alter(change.table()) + alterColumn + " DROP DEFAULT," + type
                + (keepsDefault ? "," + alterColumn + " SET " + words(column.value()) : "");
    }

    /** Only on the way back there can be neither a cast nor an expression. */
    private static String using(ColumnChange.ChangeColumnType change) {
        Column column = change.column();
        if (change.using().isPresent()) {
            return "\n  USING " + change.using().get();
        }
        return Casts.assigns(change.from().type(), column.type())
                ? ""
                : "\n  USING " + Conversions.of(change.from().type(), column.type(), name(change));
    }

    /** The value of the old column in its new type, as an expression. */
    static String converted(ColumnChange.ChangeColumnType change) {
        String column = name(change);
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        return change.using()
                .orElseGet(() ->
                        Casts.assigns(from, to) ? column + "::" + TypeSql.of(to) : Conversions.of(from, to, column));
    }

    private static String words(ColumnValue value) {
        List<String> words = new ArrayList<>();
        value.accept(new ValueWords(words));
        return String.join(" ", words);
    }

    @Override
    public String setNotNull(ColumnChange.SetNotNull change) {
        return alterColumn(change) + " SET NOT NULL";
    }

    @Override
    public String dropNotNull(ColumnChange.DropNotNull change) {
        return alterColumn(change) + " DROP NOT NULL";
    }

    @Override
    public String changeValue(ColumnChange.ChangeColumnValue change) {
        return new ValueSql(change).sql();
    }

    @Override
    public String renameValue(ColumnChange.RenameValue change) {
        return "UPDATE " + Identifier.quote(change.table().name()) + "\n  SET " + name(change) + " = "
                + Text.literal(change.to()) + "\n  WHERE " + name(change) + " = " + Text.literal(change.from());
    }

    @Override
    public String comment(ColumnChange.CommentOnColumn change) {
        return "COMMENT ON COLUMN " + Identifier.quote(change.table().name()) + "." + name(change) + " IS "
                + Text.comment(change.column().comment());
    }

    static Optional<String> defaultOf(Column column) {
        return column.value() instanceof ColumnValue.Default value ? Optional.of(value.expression()) : Optional.empty();
    }

    static String alterColumn(ColumnChange change) {
        return alter(change.table()) + "\n  ALTER COLUMN " + name(change);
    }

    private static String alter(Table table) {
        return "ALTER TABLE " + Identifier.quote(table.name());
    }

    private static String name(ColumnChange change) {
        return Identifier.quote(change.column().name());
    }

    private record ValueWords(List<String> words) implements ColumnValue.Visitor<Boolean> {
        @Override
        public Boolean none(ColumnValue.None none) {
            return false;
        }

        @Override
        public Boolean defaultValue(ColumnValue.Default value) {
            return words.add("DEFAULT " + value.expression());
        }

        @Override
        public Boolean identity(ColumnValue.Identity identity) {
            return words.add(ValueSql.identity(identity));
        }

        @Override
        public Boolean generated(ColumnValue.Generated generated) {
            return words.add("GENERATED ALWAYS AS (" + generated.expression() + ") "
                    + generated.storage().name());
        }
    }
}

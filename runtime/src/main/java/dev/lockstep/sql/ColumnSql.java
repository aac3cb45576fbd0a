package dev.lockstep.sql;

import dev.lockstep.diff.Casts;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Columns (PostgreSQL manual, ALTER TABLE). */
final class ColumnSql implements ColumnChange.Visitor<String> {

    /** As in CREATE TABLE and ADD COLUMN: {@code name TYPE COLLATE … DEFAULT … NOT NULL}. */
    static String definition(Column column) {
        List<String> words = new ArrayList<>();
        words.add(Identifier.quote(column.name()));
        words.add(TypeSql.of(column.type()));
        column.collation().ifPresent(collation -> words.add("COLLATE \"" + collation + "\""));
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

    /** Without a cast and without an expression (which only a rollback can be) the value goes through its text. */
    @Override
    public String changeType(ColumnChange.ChangeColumnType change) {
        Column column = change.column();
        String type = TypeSql.of(column.type());
        String collation =
                column.collation().map(name -> " COLLATE \"" + name + "\"").orElse("");
        String using = change.using()
                .map(expression -> "\n  USING " + expression)
                .orElseGet(() -> Casts.assigns(change.from().type(), column.type())
                        ? ""
                        : "\n  USING " + Identifier.quote(column.name()) + "::TEXT::" + type);
        String alter = alter(change.table());
        String changed = alterColumn(change) + " TYPE " + type + collation + using;
        if (!using.isEmpty()
                && change.from().value() instanceof ColumnValue.Default
                && column.value() instanceof ColumnValue.Default value) {
            String column1 = "\n  ALTER COLUMN " + name(change);
            return alter + column1 + " DROP DEFAULT," + changed.substring(alter.length()) + "," + column1
                    + " SET DEFAULT " + value.expression();
        }
        return changed;
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
    public String comment(ColumnChange.CommentOnColumn change) {
        return "COMMENT ON COLUMN " + Identifier.quote(change.table().name()) + "." + name(change) + " IS "
                + Text.comment(change.column().comment());
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

package dev.lockstep.sql;

import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ColumnValue.Identity;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * A column gets another default, identity or generation expression. What it had is taken away first, unless it is of the
 * same kind and can be changed in place; all of it in one ALTER TABLE.
 */
final class ValueSql {

    private final Column from;
    private final Column to;
    private final String table;
    private final String head;
    private final String column;

    ValueSql(ChangeColumnValue change) {
        this.from = change.from();
        this.to = change.column();
        this.table = Identifier.quote(change.table().name());
        this.head = "ALTER TABLE " + table;
        this.column = "ALTER COLUMN " + Identifier.quote(change.column().name()) + " ";
    }

    String sql() {
        List<String> parts = new ArrayList<>();
        if (!from.value().getClass().equals(to.value().getClass())) {
            parts.addAll(from.value().accept(new Removal()));
        }
        parts.addAll(to.value().accept(new Setting()));
        String altered = head + "\n  " + String.join(",\n  ", parts);
        return to.value() instanceof Identity identity && startsToCount(identity)
                ? altered + ";\n" + countOn(identity.options())
                : altered;
    }

    private boolean startsToCount(Identity identity) {
        return !(from.value() instanceof Identity old) || movesBounds(old, identity);
    }

    private static boolean movesBounds(Identity from, Identity to) {
        return !from.options().minimum().equals(to.options().minimum())
                || !from.options().maximum().equals(to.options().maximum());
    }

    /** The rows that exist have taken numbers already. */
    private String countOn(SequenceOptions options) {
        boolean up = options.increment() > 0;
        String next = (up ? "greatest(max(" : "least(min(") + Identifier.quote(to.name()) + ") + " + options.increment()
                + ", " + options.start() + ")";
        return "SELECT setval(pg_get_serial_sequence(" + Text.literal(table) + ", " + Text.literal(to.name())
                + "),\n  (SELECT " + next + " FROM " + table + "), false)";
    }

    static String identity(Identity identity) {
        List<String> options = SequenceSql.options(identity.options());
        String counted = options.isEmpty() ? "" : " (" + String.join(" ", options) + ")";
        return "GENERATED " + mode(identity) + " AS IDENTITY" + counted;
    }

    private static String mode(Identity identity) {
        return identity.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT";
    }

    /** Takes away what the column had. */
    private final class Removal implements ColumnValue.Visitor<List<String>> {
        @Override
        public List<String> none(ColumnValue.None none) {
            return List.of();
        }

        @Override
        public List<String> defaultValue(ColumnValue.Default value) {
            return List.of(column + "DROP DEFAULT");
        }

        @Override
        public List<String> identity(Identity identity) {
            return List.of(column + "DROP IDENTITY IF EXISTS");
        }

        @Override
        public List<String> generated(ColumnValue.Generated generated) {
            return List.of(column + "DROP EXPRESSION IF EXISTS");
        }
    }

    /** Gives it what it shall have. */
    private final class Setting implements ColumnValue.Visitor<List<String>> {
        @Override
        public List<String> none(ColumnValue.None none) {
            return List.of();
        }

        @Override
        public List<String> defaultValue(ColumnValue.Default value) {
            return List.of(column + "SET DEFAULT " + value.expression());
        }

        @Override
        public List<String> identity(Identity identity) {
            if (!(from.value() instanceof Identity)) {
                return List.of(column + "ADD " + ValueSql.identity(identity));
            }
            return changed((Identity) from.value(), identity);
        }

        /**
         * In one clause, as each clause is checked by itself. A number that is out of new bounds would be refused: counting begins
         * anew, and goes on behind the rows.
         */
        private List<String> changed(Identity old, Identity identity) {
            SequenceOptions options = identity.options();
            List<String> words = new ArrayList<>();
            words.add(column + "SET GENERATED " + mode(identity));
            words.add("SET INCREMENT BY " + options.increment());
            words.add("SET " + SequenceSql.bound("MINVALUE", options.minimum()));
            words.add("SET " + SequenceSql.bound("MAXVALUE", options.maximum()));
            words.add("SET START WITH " + options.start());
            if (movesBounds(old, identity)) {
                words.add("RESTART WITH " + options.start());
            }
            words.add("SET CACHE " + options.cache());
            words.add("SET " + (options.cycle() ? "CYCLE" : "NO CYCLE"));
            return List.of(String.join(" ", words));
        }

        /** PostgreSQL 17; for older servers and from other values the column is made anew. */
        @Override
        public List<String> generated(ColumnValue.Generated generated) {
            return List.of(column + "SET EXPRESSION AS (" + generated.expression() + ")");
        }
    }
}

package dev.lockstep.sql;

import dev.lockstep.diff.IndexChange;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Index.Uniqueness;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.stream.Collectors;

/** Indexes (PostgreSQL manual, CREATE INDEX). An index lives in the schema of its table. */
final class IndexSql implements IndexChange.Visitor<String> {

    @Override
    public String create(IndexChange.CreateIndex change) {
        return create(change.table(), change.index());
    }

    static String create(Table table, Index index) {
        return create(table, index, "IF NOT EXISTS ");
    }

    /** Without IF NOT EXISTS: an index that a failed build left behind would pass for a good one. */
    static String createConcurrently(Table table, Index index) {
        return create(table, index, "CONCURRENTLY ");
    }

    static String dropConcurrently(Table table, Index index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + name(table, index);
    }

    @Override
    public String drop(IndexChange.DropIndex change) {
        return drop(change.table(), change.index());
    }

    static String drop(Table table, Index index) {
        return "DROP INDEX IF EXISTS " + name(table, index);
    }

    @Override
    public String rename(IndexChange.RenameIndex change) {
        QualifiedName from = change.table().name().withName(change.from().text());
        return "ALTER INDEX " + Identifier.quote(from) + " RENAME TO "
                + Identifier.quote(change.index().name().text());
    }

    @Override
    public String replace(IndexChange.ReplaceIndex change) {
        return drop(new IndexChange.DropIndex(change.table(), change.from())) + ";\n"
                + create(new IndexChange.CreateIndex(change.table(), change.index()));
    }

    /** {@code lower(name) COLLATE "C" text_pattern_ops DESC NULLS LAST}. */
    static String key(IndexKey key) {
        boolean descending = key.direction() == Direction.DESCENDING;
        Nulls implied = descending ? Nulls.FIRST : Nulls.LAST;
        return target(key)
                + key.collation()
                        .map(collation -> " COLLATE " + Identifier.quote(collation))
                        .orElse("")
                + key.operatorClass().map(operators -> " " + operators).orElse("")
                + (descending ? " DESC" : "")
                + (key.nulls() == implied ? "" : " NULLS " + key.nulls().name());
    }

    /** The column, or the expression in parentheses. */
    static String target(IndexKey key) {
        return key.target().isColumn()
                ? Identifier.quote(key.target().text())
                : "(" + key.target().text() + ")";
    }

    private static String create(Table table, Index index, String manner) {
        String unique = index.uniqueness() == Uniqueness.NOT_UNIQUE ? "" : "UNIQUE ";
        String method = index.method().equals("btree") ? "" : "USING " + index.method() + " ";
        String keys = index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", ", "(", ")"));
        String included = index.included().isEmpty() ? "" : " INCLUDE " + Text.columns(index.included());
        String nulls = index.uniqueness() == Uniqueness.UNIQUE_NULLS_NOT_DISTINCT ? " NULLS NOT DISTINCT" : "";
        return "CREATE " + unique + "INDEX " + manner
                + Identifier.quote(index.name().text()) + "\n  ON "
                + Identifier.quote(table.name()) + " " + method + keys + included + nulls
                + index.predicate().map(predicate -> "\n  WHERE " + predicate).orElse("");
    }

    private static String name(Table table, Index index) {
        return Identifier.quote(table.name().withName(index.name().text()));
    }
}

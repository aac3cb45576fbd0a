package dev.lockstep.sql;

import dev.lockstep.diff.TableChange;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables (PostgreSQL manual, CREATE TABLE). Indexes and comments are statements of their own. */
final class TableSql implements TableChange.Visitor<String> {

    @Override
    public String create(TableChange.CreateTable change) {
        Table table = change.table();
        String lines = Stream.concat(
                        table.columns().stream().map(ColumnSql::definition),
                        table.constraints().stream().map(ConstraintSql::definition))
                .map(line -> "  " + line)
                .collect(Collectors.joining(",\n"));
        return "CREATE TABLE IF NOT EXISTS " + Identifier.quote(table.name()) + " (\n" + lines + "\n)";
    }

    /** Without CASCADE: what still depends on it stops the migration. */
    @Override
    public String drop(TableChange.DropTable change) {
        return "DROP TABLE IF EXISTS " + Identifier.quote(change.table().name());
    }

    @Override
    public String rename(TableChange.RenameTable change) {
        return Renaming.of("TABLE", change.from(), change.table().name());
    }

    @Override
    public String comment(TableChange.CommentOnTable change) {
        return "COMMENT ON TABLE " + Identifier.quote(change.table().name()) + " IS "
                + Text.comment(change.table().comment());
    }
}

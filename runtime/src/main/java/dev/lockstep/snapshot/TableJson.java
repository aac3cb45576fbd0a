package dev.lockstep.snapshot;

import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;

/** A table as a few lines: one for itself, one for each column, constraint and index. */
final class TableJson {

    private TableJson() {}

    static void write(Table table, JsonLines out) {
        out.open("{");
        out.field("name", JsonLine.quote(table.name().name()));
        if (!table.name().schema().isEmpty()) {
            out.field("schema", JsonLine.quote(table.name().schema()));
        }
        if (table.origin().isKnown()) {
            out.field("from", JsonLine.quote(table.origin().toString()));
        }
        table.comment().ifPresent(comment -> out.field("comment", JsonLine.quote(comment)));
        out.list("columns", table.columns(), column -> ColumnJson.write(column, table.origin()));
        out.list("constraints", table.constraints(), ConstraintJson::write);
        out.list("indexes", table.indexes(), IndexJson::write);
        out.close("}");
    }

    static Table read(JsonObject json) {
        Origin origin = Origin.parse(json.string("from", ""));
        return new Table(
                NameJson.read(json),
                json.objects("columns", column -> ColumnJson.read(column, origin)),
                json.objects("constraints", ConstraintJson::read),
                json.objects("indexes", IndexJson::read),
                json.optional("comment"),
                origin);
    }
}

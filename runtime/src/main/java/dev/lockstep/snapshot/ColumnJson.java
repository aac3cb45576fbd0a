package dev.lockstep.snapshot;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ColumnValue.Generated;
import dev.lockstep.schema.ColumnValue.Identity;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.SqlType;

/** A column as one line. NOT NULL is written ({@code "required": true}), nullable goes without saying. */
final class ColumnJson {

    private ColumnJson() {}

    static String write(Column column, Origin table) {
        JsonLine line = new JsonLine()
                .put("name", column.name())
                .put("type", column.type().toString())
                .putIf(!column.nullable(), "required");
        column.value().accept(new ValueWriter(line));
        return line.putIfPresent("collation", column.collation())
                .putIfPresent("comment", column.comment())
                .putUnlessEmpty("from", OriginJson.write(column.origin(), table))
                .toString();
    }

    static Column read(JsonObject json, Origin table) {
        return new Column(
                json.string("name"),
                SqlType.parse(json.string("type")),
                !json.flag("required"),
                value(json),
                json.optional("collation"),
                json.optional("comment"),
                OriginJson.read(json, table));
    }

    private static ColumnValue value(JsonObject json) {
        if (json.has("default")) {
            return ColumnValue.defaultTo(json.string("default"));
        }
        if (json.has("generated")) {
            return new Generated(json.string("generated"), json.constant("storage", Generated.Storage.STORED));
        }
        if (json.has("identity")) {
            return new Identity(json.constant("identity", Identity.Mode.BY_DEFAULT), SequenceJson.readOptions(json));
        }
        return ColumnValue.NONE;
    }

    private record ValueWriter(JsonLine line) implements ColumnValue.Visitor<JsonLine> {
        @Override
        public JsonLine none(ColumnValue.None none) {
            return line;
        }

        @Override
        public JsonLine defaultValue(ColumnValue.Default value) {
            return line.put("default", value.expression());
        }

        @Override
        public JsonLine identity(Identity identity) {
            return SequenceJson.writeOptions(
                    line.put("identity", identity.mode().name()), identity.options());
        }

        @Override
        public JsonLine generated(Generated generated) {
            return line.put("generated", generated.expression())
                    .putUnless(Generated.Storage.STORED, "storage", generated.storage());
        }
    }
}

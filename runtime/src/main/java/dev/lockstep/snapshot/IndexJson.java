package dev.lockstep.snapshot;

import dev.lockstep.schema.Index;
import dev.lockstep.schema.Index.Uniqueness;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import dev.lockstep.schema.IndexKey.Target;

/** An index as one line. A key that is only a column is written as its name. */
final class IndexJson {

    private static final String BTREE = "btree";

    private IndexJson() {}

    static String write(Index index) {
        JsonLine line = NameJson.write(new JsonLine(), "name", index.name())
                .putUnless(Uniqueness.NOT_UNIQUE, "uniqueness", index.uniqueness());
        if (!index.method().equals(BTREE)) {
            line.put("method", index.method());
        }
        return line.putRaw(
                        "keys",
                        JsonLine.array(
                                index.keys().stream().map(IndexJson::write).toList()))
                .putAllUnlessEmpty("included", index.included())
                .putIfPresent("predicate", index.predicate())
                .toString();
    }

    static Index read(JsonObject json) {
        return new Index(
                NameJson.read(json, "name"),
                json.constant("uniqueness", Uniqueness.NOT_UNIQUE),
                json.string("method", BTREE),
                json.mixed("keys").stream()
                        .map(key -> readKey(key, json.path()))
                        .toList(),
                json.strings("included"),
                json.optional("predicate"));
    }

    /** The fields of a key, for more to be put behind them. */
    static JsonLine line(IndexKey key) {
        Nulls implied = key.direction() == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST;
        return new JsonLine()
                .put(
                        key.target().isColumn() ? "column" : "expression",
                        key.target().text())
                .putIfPresent("collation", key.collation())
                .putIfPresent("operatorClass", key.operatorClass())
                .putUnless(Direction.ASCENDING, "direction", key.direction())
                .putUnless(implied, "nulls", key.nulls());
    }

    static IndexKey key(JsonObject json) {
        Target target = json.has("column")
                ? new Target(json.string("column"), Target.Kind.COLUMN)
                : new Target(json.string("expression"), Target.Kind.EXPRESSION);
        Direction direction = json.constant("direction", Direction.ASCENDING);
        return new IndexKey(
                target,
                json.optional("collation"),
                json.optional("operatorClass"),
                direction,
                json.constant("nulls", direction == Direction.ASCENDING ? Nulls.LAST : Nulls.FIRST));
    }

    private static String write(IndexKey key) {
        boolean plain = key.target().isColumn()
                && key.equals(IndexKey.column(key.target().text()));
        return plain ? JsonLine.quote(key.target().text()) : line(key).toString();
    }

    private static IndexKey readKey(Object value, JsonPath path) {
        if (value instanceof String column) {
            return IndexKey.column(column);
        }
        return JsonObject.cast(value, path.field("keys")).finish(IndexJson::key);
    }
}

package dev.lockstep.snapshot;

import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Table;

/** {@link Snapshot} to text. Equal snapshots give equal bytes. */
public final class SnapshotWriter {

    private SnapshotWriter() {}

    public static String write(Snapshot snapshot) {
        JsonLines schema = new JsonLines();
        schema.open("{");
        schema(snapshot, schema);
        schema.close("}");
        String checksum = SchemaChecksum.of(JsonReader.read(schema.toString()));

        JsonLines out = new JsonLines();
        out.open("{");
        out.field("format", String.valueOf(SnapshotReader.FORMAT));
        out.fieldsOf(schema);
        out.field(SnapshotReader.CHECKSUM, JsonLine.quote(checksum));
        out.list("converters", snapshot.converters(), JsonLine::quote);
        out.list("renames", snapshot.renames(), SnapshotWriter::rename);
        ManifestJson.write(snapshot.manifest(), out);
        out.close("}");
        return out.toString();
    }

    private static void schema(Snapshot snapshot, JsonLines out) {
        out.list("enumTypes", snapshot.schema().enumTypes(), SnapshotWriter::enumType);
        out.list("sequences", snapshot.schema().sequences(), SequenceJson::write);
        tables(snapshot, out);
    }

    private static void tables(Snapshot snapshot, JsonLines out) {
        if (snapshot.schema().tables().isEmpty()) {
            return;
        }
        out.openField("tables", "[");
        for (Table table : snapshot.schema().tables()) {
            TableJson.write(table, out);
        }
        out.close("]");
    }

    private static String enumType(EnumType type) {
        return new JsonLine()
                .put("name", type.name().name())
                .putUnlessEmpty("schema", type.name().schema())
                .putAll("labels", type.labels())
                .putUnlessEmpty("from", type.origin().toString())
                .toString();
    }

    private static String rename(Snapshot.SettledRename rename) {
        return new JsonLine()
                .put("at", rename.place().toString())
                .put("from", rename.oldName())
                .toString();
    }
}

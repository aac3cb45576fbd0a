package dev.lockstep.snapshot;

import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Table;

/** {@link Snapshot} to text. Equal snapshots give equal bytes. */
public final class SnapshotWriter {

    private SnapshotWriter() {}

    public static String write(Snapshot snapshot) {
        JsonLines out = new JsonLines();
        out.open("{");
        out.field("format", String.valueOf(SnapshotReader.FORMAT));
        out.list("enumTypes", snapshot.schema().enumTypes(), SnapshotWriter::enumType);
        out.list("sequences", snapshot.schema().sequences(), SequenceJson::write);
        tables(snapshot, out);
        out.list("converters", snapshot.converters(), JsonLine::quote);
        out.list("renames", snapshot.renames(), SnapshotWriter::rename);
        out.list("migrations", snapshot.manifest().entries(), SnapshotWriter::migration);
        out.close("}");
        return out.toString();
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

    private static String migration(Manifest.Entry entry) {
        return new JsonLine()
                .put("version", entry.version())
                .put("name", entry.name())
                .put("checksum", entry.checksum())
                .put("rollback", entry.rollbackChecksum())
                .putUnless(Manifest.Author.LOCKSTEP, "by", entry.author())
                .put("chain", entry.chain())
                .toString();
    }
}

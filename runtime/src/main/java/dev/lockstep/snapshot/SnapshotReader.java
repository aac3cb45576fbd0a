package dev.lockstep.snapshot;

import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;

/** Text to {@link Snapshot}. Formats that an older Lockstep wrote are read for ever; a newer one is refused. */
public final class SnapshotReader {

    /** The format that {@link SnapshotWriter} writes. */
    static final int FORMAT = 1;

    private SnapshotReader() {}

    /**
     * The snapshot in a text.
     *
     * @throws SnapshotException when the text is cut off, merged badly, edited by hand or of a newer format
     */
    public static Snapshot read(String text) {
        refuseConflictMarkers(text);
        return JsonReader.read(text).finish(SnapshotReader::snapshot);
    }

    private static Snapshot snapshot(JsonObject json) {
        long format = json.number("format").orElseThrow(() -> new SnapshotException("it has no \"format\""));
        if (format != FORMAT) {
            throw new SnapshotException("it is of format " + format + ", and this version of Lockstep reads format "
                    + FORMAT + ": use the version of Lockstep that wrote it");
        }
        Schema schema = new Schema(
                json.objects("tables", TableJson::read),
                json.objects("sequences", SequenceJson::read),
                json.objects("enumTypes", SnapshotReader::enumType));
        return new Snapshot(
                schema,
                new Manifest(json.objects("migrations", SnapshotReader::migration)),
                json.objects("renames", SnapshotReader::rename),
                json.strings("converters"));
    }

    private static Snapshot.SettledRename rename(JsonObject json) {
        return new Snapshot.SettledRename(Origin.parse(json.string("at")), json.string("from"));
    }

    private static EnumType enumType(JsonObject json) {
        return new EnumType(NameJson.read(json), json.strings("labels"), Origin.parse(json.string("from", "")));
    }

    private static Manifest.Entry migration(JsonObject json) {
        long version =
                json.number("version").orElseThrow(() -> new SnapshotException(json.path() + " has no \"version\""));
        return new Manifest.Entry(
                Math.toIntExact(version),
                json.string("name"),
                json.string("checksum"),
                json.string("rollback"),
                json.constant("by", Manifest.Author.LOCKSTEP),
                json.string("chain"));
    }

    private static void refuseConflictMarkers(String text) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.startsWith("<<<<<<<") || content.startsWith(">>>>>>>") || content.equals("=======")) {
                throw new SnapshotException("line " + line + " is a git conflict marker");
            }
        }
    }
}

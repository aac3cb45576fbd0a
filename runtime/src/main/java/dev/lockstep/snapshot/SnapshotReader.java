package dev.lockstep.snapshot;

import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;

/** Text to {@link Snapshot}. Formats that an older Lockstep wrote are read for ever; a newer one is refused. */
public final class SnapshotReader {

    /**
     * The format that {@link SnapshotWriter} writes. Format 1 had no checksum of the schema, no squashed and no rebased
     * migrations.
     */
    static final int FORMAT = 2;

    static final String CHECKSUM = "schemaChecksum";

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
        if (format < 1 || format > FORMAT) {
            throw new SnapshotException(
                    "it is of format " + format + ", and this version of Lockstep reads formats 1 to " + FORMAT
                            + ": use the version of Lockstep that wrote it");
        }
        if (format > 1) {
            verify(json);
        }
        Schema schema = new Schema(
                json.objects("tables", TableJson::read),
                json.objects("sequences", SequenceJson::read),
                json.objects("enumTypes", SnapshotReader::enumType));
        return new Snapshot(
                schema,
                ManifestJson.read(json),
                json.objects("renames", SnapshotReader::rename),
                json.strings("converters"));
    }

    private static Snapshot.SettledRename rename(JsonObject json) {
        return new Snapshot.SettledRename(Origin.parse(json.string("at")), json.string("from"));
    }

    private static EnumType enumType(JsonObject json) {
        return new EnumType(NameJson.read(json), json.strings("labels"), Origin.parse(json.string("from", "")));
    }

    private static void verify(JsonObject json) {
        if (!json.string(CHECKSUM).equals(SchemaChecksum.of(json))) {
            throw new SnapshotException("its schema is not the one that was written with its \"" + CHECKSUM
                    + "\": it was edited by hand, or merged from two branches");
        }
    }

    private static void refuseConflictMarkers(String text) {
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            line++;
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (isConflictMarker(text, start, end)) {
                throw new SnapshotException("line " + line + " is a git conflict marker");
            }
            start = end + 1;
        }
    }

    private static boolean isConflictMarker(String text, int start, int end) {
        return text.startsWith("<<<<<<<", start)
                || text.startsWith(">>>>>>>", start)
                || (text.startsWith("=======", start)
                        && text.substring(start, end).strip().length() == 7);
    }
}

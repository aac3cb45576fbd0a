package dev.lockstep.snapshot;

import java.util.List;

/**
 * The manifest as one line a migration, and behind them one line for each migration that was squashed into another:
 * {@code in} names the one that it went into.
 */
final class ManifestJson {

    private static final String MIGRATIONS = "migrations";
    private static final String REPLACED = "replaced";

    private ManifestJson() {}

    static void write(Manifest manifest, JsonLines out) {
        out.list(MIGRATIONS, manifest.entries(), ManifestJson::migration);
        out.list(REPLACED, Replaced.Line.of(manifest), ManifestJson::replaced);
    }

    static Manifest read(JsonObject json) {
        List<Replaced.Line> replaced = json.objects(REPLACED, ManifestJson::replaced);
        return new Manifest(json.objects(MIGRATIONS, entry -> migration(entry, replaced)));
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

    private static Manifest.Entry migration(JsonObject json, List<Replaced.Line> replaced) {
        int version = number(json, "version");
        String name = json.string("name");
        return new Manifest.Entry(
                version,
                name,
                json.string("checksum"),
                json.string("rollback"),
                json.constant("by", Manifest.Author.LOCKSTEP),
                json.string("chain"),
                Replaced.Line.in(version, name, replaced));
    }

    private static String replaced(Replaced.Line line) {
        return new JsonLine()
                .put("version", line.version())
                .put("name", line.name())
                .put("checksum", line.checksum())
                .put("steps", line.steps())
                .put("in", line.in())
                .toString();
    }

    private static Replaced.Line replaced(JsonObject json) {
        return new Replaced.Line(
                number(json, "version"),
                json.string("name"),
                json.string("checksum"),
                number(json, "steps"),
                json.string("in"));
    }

    private static int number(JsonObject json, String key) {
        return Math.toIntExact(
                json.number(key).orElseThrow(() -> new SnapshotException(json.path() + " has no \"" + key + "\"")));
    }
}

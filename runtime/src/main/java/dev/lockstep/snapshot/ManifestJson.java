package dev.lockstep.snapshot;

import java.util.ArrayList;
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
        List<String> replaced = new ArrayList<>();
        manifest.entries().forEach(entry -> replaced(key(entry.version(), entry.name()), entry.replaces(), replaced));
        out.list(REPLACED, replaced, line -> line);
    }

    static Manifest read(JsonObject json) {
        List<Line> replaced = json.objects(REPLACED, Line::read);
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

    private static Manifest.Entry migration(JsonObject json, List<Line> replaced) {
        int version = number(json, "version");
        String name = json.string("name");
        return new Manifest.Entry(
                version,
                name,
                json.string("checksum"),
                json.string("rollback"),
                json.constant("by", Manifest.Author.LOCKSTEP),
                json.string("chain"),
                replacedBy(key(version, name), replaced));
    }

    private static void replaced(String squash, List<Replaced> all, List<String> lines) {
        for (Replaced replaced : all) {
            lines.add(new JsonLine()
                    .put("version", replaced.version())
                    .put("name", replaced.name())
                    .put("checksum", replaced.checksum())
                    .put("steps", replaced.steps())
                    .put("in", squash)
                    .toString());
            replaced(key(replaced.version(), replaced.name()), replaced.replaces(), lines);
        }
    }

    /** Reading ends: each migration has one line, which stands in for one other. */
    private static List<Replaced> replacedBy(String squash, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.in.equals(squash))
                .map(line -> line.replaced(replacedBy(line.key(), linesWithout(line, lines))))
                .toList();
    }

    private static List<Line> linesWithout(Line taken, List<Line> lines) {
        return lines.stream().filter(line -> !line.equals(taken)).toList();
    }

    private static String key(int version, String name) {
        return version + "_" + name;
    }

    private static int number(JsonObject json, String key) {
        return Math.toIntExact(
                json.number(key).orElseThrow(() -> new SnapshotException(json.path() + " has no \"" + key + "\"")));
    }

    /** One line of the list, before it is known what it replaced itself. */
    private record Line(int version, String name, String checksum, int steps, String in) {

        static Line read(JsonObject json) {
            return new Line(
                    number(json, "version"),
                    json.string("name"),
                    json.string("checksum"),
                    number(json, "steps"),
                    json.string("in"));
        }

        String key() {
            return ManifestJson.key(version, name);
        }

        Replaced replaced(List<Replaced> inner) {
            return new Replaced(version, name, checksum, steps, inner);
        }
    }
}

package dev.lockstep.snapshot;

import java.util.ArrayList;
import java.util.List;

/**
 * A migration that was squashed into another and is no longer in the folder. Databases that applied it still say so; this is
 * what lets them go on.
 *
 * @param checksum of its script, as such databases have recorded it
 * @param steps how many steps of the squashed script are its own: who has applied it goes on behind them
 * @param replaces what it had replaced itself, when it was a squash too
 */
public record Replaced(int version, String name, String checksum, int steps, List<Replaced> replaces) {

    public Replaced {
        replaces = List.copyOf(replaces);
    }

    /**
     * The same on a line of its own, as files have it: {@code in} names the migration that it was squashed into, which may
     * have been squashed in turn.
     */
    public record Line(int version, String name, String checksum, int steps, String in) {

        /** All that the migrations of a manifest replace, however deep. */
        public static List<Line> of(Manifest manifest) {
            List<Line> lines = new ArrayList<>();
            manifest.entries().forEach(entry -> add(key(entry.version(), entry.name()), entry.replaces(), lines));
            return lines;
        }

        /** What the lines say that one migration replaces. */
        public static List<Replaced> in(int version, String name, List<Line> lines) {
            return lines.isEmpty() ? List.of() : in(key(version, name), lines);
        }

        private static void add(String squash, List<Replaced> all, List<Line> lines) {
            for (Replaced replaced : all) {
                lines.add(new Line(replaced.version, replaced.name, replaced.checksum, replaced.steps, squash));
                add(key(replaced.version, replaced.name), replaced.replaces, lines);
            }
        }

        /** This ends: each line is used up where it is found. */
        private static List<Replaced> in(String squash, List<Line> lines) {
            return lines.stream()
                    .filter(line -> line.in.equals(squash))
                    .map(line -> line.replaced(lines))
                    .toList();
        }

        private Replaced replaced(List<Line> lines) {
            List<Line> others =
                    lines.stream().filter(line -> !line.equals(this)).toList();
            return new Replaced(version, name, checksum, steps, in(key(version, name), others));
        }

        private static String key(int version, String name) {
            return version + "_" + name;
        }
    }
}

package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * Which tables a script touches, as its head lists them. That holds only for what is as it was generated: of a script that a
 * hand has written, or changed, nobody knows.
 */
public final class TouchedTables {

    private static final String LOCKS = "-- Locks:";
    private static final String ENTRY = "--   ";

    private TouchedTables() {}

    /** The names as the model has them, of tables that are there before the script runs or while it does. */
    public static Optional<List<String>> of(String sql, Direction direction, Optional<Manifest.Entry> entry) {
        return entry.filter(listed -> listed.author() == Manifest.Author.LOCKSTEP)
                .filter(listed -> listed.replaces().isEmpty())
                .filter(listed -> checksum(listed, direction).equals(Checksum.of(sql)))
                .flatMap(listed -> locked(sql));
    }

    private static String checksum(Manifest.Entry entry, Direction direction) {
        return direction == Direction.UP ? entry.checksum() : entry.rollbackChecksum();
    }

    /** Each line is {@code name: LOCK MODE, for how long}. */
    private static Optional<List<String>> locked(String sql) {
        if (sql.lines().takeWhile(line -> line.startsWith("--")).noneMatch(LOCKS::equals)) {
            return Optional.empty();
        }
        return Optional.of(sql.lines()
                .dropWhile(line -> !line.equals(LOCKS))
                .skip(1)
                .takeWhile(line -> line.startsWith(ENTRY))
                .map(line -> line.substring(ENTRY.length(), line.lastIndexOf(": ")))
                .toList());
    }
}

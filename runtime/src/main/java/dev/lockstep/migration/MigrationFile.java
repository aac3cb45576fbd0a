package dev.lockstep.migration;

import java.util.Optional;

/** A file of the folder, as its name tells: which migration, and which way. */
public record MigrationFile(MigrationName migration, Direction direction) {

    /**
     * Reads a file name. Empty for a name that no migration prints: too few digits, needless zeros, another alphabet, or the
     * right letters in the wrong case.
     */
    public static Optional<MigrationFile> parse(String fileName) {
        return parseIgnoringCase(fileName).filter(file -> file.fileName().equals(fileName));
    }

    /** What the name was meant to be: as {@link #parse}, with suffix and extension in any case. */
    static Optional<MigrationFile> parseIgnoringCase(String fileName) {
        int stemEnd = fileName.length() - MigrationName.EXTENSION.length();
        if (!endsIgnoringCase(fileName, fileName.length(), MigrationName.EXTENSION)) {
            return Optional.empty();
        }
        boolean rollback = endsIgnoringCase(fileName, stemEnd, MigrationName.ROLLBACK_SUFFIX);
        int nameEnd = rollback ? stemEnd - MigrationName.ROLLBACK_SUFFIX.length() : stemEnd;
        int digits = leadingDigits(fileName);
        boolean numbered = digits >= 3 && digits <= 9 && digits < nameEnd && fileName.charAt(digits) == '_';
        if (!numbered) {
            return Optional.empty();
        }
        int version = Integer.parseInt(fileName.substring(0, digits));
        String name = fileName.substring(digits + 1, nameEnd);
        if (version < 1 || !MigrationName.isValid(name)) {
            return Optional.empty();
        }
        Direction direction = rollback ? Direction.DOWN : Direction.UP;
        return Optional.of(new MigrationFile(new MigrationName(version, name), direction));
    }

    /** The one name of this file. */
    public String fileName() {
        return migration.file(direction);
    }

    private static boolean endsIgnoringCase(String text, int end, String suffix) {
        return text.regionMatches(true, end - suffix.length(), suffix, 0, suffix.length());
    }

    private static int leadingDigits(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
            count++;
        }
        return count;
    }
}

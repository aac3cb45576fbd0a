package dev.lockstep.migration;

/**
 * Version and name of a migration, from which both its file names follow: {@code 007_expand_phone.sql} and {@code
 * 007_expand_phone_ROLLBACK.sql}.
 *
 * <p>A name is made of ASCII letters, digits and underscores, so that it is legal on every file system and can never leave
 * the folder. It does not end in {@code _ROLLBACK} in any case: its script could not be told from a rollback on a file system
 * that ignores case.
 */
public record MigrationName(int version, String name) {

    /** Room for number and suffix in the 255 bytes that most file systems and the tracking table give. */
    public static final int MAX_LENGTH = 200;

    static final String EXTENSION = ".sql";
    static final String ROLLBACK_SUFFIX = "_ROLLBACK";

    public MigrationName {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1, not at " + version);
        }
        if (!isValid(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a migration: use up to "
                    + MAX_LENGTH + " of A-Z a-z 0-9 _, and do not end in " + ROLLBACK_SUFFIX);
        }
    }

    /** Whether a text can be the name of a migration. */
    public static boolean isValid(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH || endsInRollback(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!isNameCharacter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code 007_expand_phone.sql}. */
    public String scriptFile() {
        return number() + "_" + name + EXTENSION;
    }

    /** {@code 007_expand_phone_ROLLBACK.sql}. */
    public String rollbackFile() {
        return number() + "_" + name + ROLLBACK_SUFFIX + EXTENSION;
    }

    /** The file of one direction. */
    public String file(Direction direction) {
        return direction == Direction.UP ? scriptFile() : rollbackFile();
    }

    /** Three digits, growing past 999. */
    public String number() {
        String digits = Integer.toString(version);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /** For messages: {@code 007_expand_phone}. */
    @Override
    public String toString() {
        return number() + "_" + name;
    }

    private static boolean endsInRollback(String name) {
        String suffix = name.equalsIgnoreCase("ROLLBACK") ? "ROLLBACK" : ROLLBACK_SUFFIX;
        return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}

package dev.lockstep;

/** What a rollback brings back, as the comment says with which its script, or that of its migration, begins. */
public enum RollbackClass {
    /** Everything. */
    LOSSLESS,
    /** Everything, but what was written to the new structure since is gone. */
    LOSSY,
    /** The structure only: the migration itself removes data. */
    IRREVERSIBLE,
    /** The script does not say. */
    UNTOLD;

    /** Reads the comment at the head of a script. The worst that it says counts. */
    public static RollbackClass of(String sql) {
        RollbackClass told = UNTOLD;
        for (String line : (Iterable<String>) sql.lines()::iterator) {
            String text = line.strip();
            if (!text.startsWith("--") && !text.isEmpty()) {
                break;
            }
            for (String word : text.split("[^A-Z]+", -1)) {
                told = worse(told, word);
            }
        }
        return told;
    }

    private static RollbackClass worse(RollbackClass told, String word) {
        for (RollbackClass each : values()) {
            boolean named = each != UNTOLD && each.name().equals(word);
            if (named && (told == UNTOLD || each.compareTo(told) > 0)) {
                return each;
            }
        }
        return told;
    }
}

package dev.lockstep.processor.problem;

import dev.lockstep.migration.FolderProblem;

/** LS3xx: the migrations folder. The facts and the remedy come from where the folder is read; here each gets its code. */
public enum FolderTrouble implements ProblemCode {
    BROKEN_SNAPSHOT(
            "LS301",
            "%1$s cannot be read: %2$s. Without it nobody knows what the migrations have made so far, so nothing is compared"
                    + " and nothing is written. After a merge run java -jar lockstep-cli.jar rebase, which keeps the migrations"
                    + " of the other branch and renumbers yours, then compile; else bring it back from version control (git"
                    + " checkout -- snapshot.json)."),
    FOLDER_UNREADABLE(
            "LS302",
            "the migrations folder cannot be read: %1$s Without it nobody knows what is migrated, so nothing is compared and nothing is"
                    + " written. Let this user read it, and compile again."),
    FOLDER_NOT_WRITTEN("LS303", "the migrations folder cannot be written: %1$s"),
    OUTPUT_NOT_WRITTEN(
            "LS304",
            "%1$s cannot be written: %2$s. The application would start without its migrations. Make room there, let this user"
                    + " write it, and compile again."),
    IN_MID_CHANGE(
            "LS305",
            "the migrations folder %1$s holds a change that was begun and not finished, and check mode writes nothing. Compile"
                    + " with -Alockstep.mode=generate, which finishes it, and commit the result."),
    CHANGED_MEANWHILE(
            "LS306",
            "the migrations folder %1$s changed while this compile ran, so nothing was written: the migration was made for what"
                    + " lay there before. Compile again."),
    CONFLICT_MARKERS("LS310", Form.FILE),
    UNREADABLE("LS311", Form.FILE),
    FOREIGN_NAME("LS312", Form.FILE),
    DUPLICATE_VERSION("LS313", Form.FILE),
    VERSION_GAP("LS314", Form.FILE),
    MISSING_SCRIPT("LS315", Form.FILE),
    MISSING_ROLLBACK("LS316", Form.FILE),
    RENAMED("LS317", Form.FILE),
    UNLISTED("LS318", Form.FILE),
    EDITED_SCRIPT("LS319", Form.FILE),
    EDITED_ROLLBACK("LS320", Form.FILE),
    UNKNOWN_CHECKSUM("LS321", Form.FILE),
    BROKEN_SCRIPT("LS322", Form.FILE),
    WRONG_TRACKING("LS323", Form.FILE),
    MISSING_SNAPSHOT("LS324", Form.FILE),
    BROKEN_CHAIN("LS325", Form.FILE),
    BROKEN_SNAPSHOT_FILE("LS326", Form.FILE),
    LEFTOVER("LS327", Form.FILE),
    REBASED("LS328", Form.FILE);

    private final String code;
    private final String text;

    FolderTrouble(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The message for a kind of problem with a file. */
    public static FolderTrouble of(FolderProblem.Kind kind) {
        return switch (kind) {
            case CONFLICT_MARKERS -> CONFLICT_MARKERS;
            case UNREADABLE -> UNREADABLE;
            case FOREIGN_NAME -> FOREIGN_NAME;
            case DUPLICATE_VERSION -> DUPLICATE_VERSION;
            case VERSION_GAP -> VERSION_GAP;
            case MISSING_SCRIPT -> MISSING_SCRIPT;
            case MISSING_ROLLBACK -> MISSING_ROLLBACK;
            case RENAMED -> RENAMED;
            case UNLISTED -> UNLISTED;
            case LEFTOVER -> LEFTOVER;
            case REBASED -> REBASED;
            case EDITED_SCRIPT -> EDITED_SCRIPT;
            case EDITED_ROLLBACK -> EDITED_ROLLBACK;
            case UNKNOWN_CHECKSUM -> UNKNOWN_CHECKSUM;
            case BROKEN_SCRIPT -> BROKEN_SCRIPT;
            case WRONG_TRACKING -> WRONG_TRACKING;
            case MISSING_SNAPSHOT -> MISSING_SNAPSHOT;
            case BROKEN_SNAPSHOT -> BROKEN_SNAPSHOT_FILE;
            case BROKEN_CHAIN -> BROKEN_CHAIN;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String text() {
        return text;
    }

    /** The file, the facts, the remedy. */
    private static final class Form {
        static final String FILE = "%1$s: %2$s %3$s";
    }
}

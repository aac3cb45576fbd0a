package dev.lockstep.plan;

import dev.lockstep.schema.QualifiedName;
import java.util.Comparator;

/**
 * An action on its way into a step: where it comes in the order of the whole, and with what it may share a transaction.
 *
 * @param place its place within the stage, where tables depend on each other; 0 where they do not
 * @param group the table whose lock it takes; only pieces of one stage and group share a transaction
 * @param part its place within the group; pieces of one part keep the order in which they were made
 */
record Piece(Stage stage, int place, QualifiedName group, Part part, Isolation isolation, Action action) {

    static final Comparator<Piece> ORDER = Comparator.comparing(Piece::stage)
            .thenComparing(Piece::place)
            .thenComparing(Piece::group)
            .thenComparing(Piece::part);

    /** The group of what takes no lock that anybody waits for. */
    static final QualifiedName NO_TABLE = QualifiedName.of("-");

    /** An action among others on its table. */
    static Piece shared(Stage stage, QualifiedName table, Part part, Action action) {
        return new Piece(stage, 0, table, part, Isolation.SHARED, action);
    }

    /** An action that holds its transaction alone. */
    static Piece alone(Stage stage, QualifiedName table, Part part, Action action) {
        return new Piece(stage, 0, table, part, Isolation.OWN_TRANSACTION, action);
    }

    /** An action outside of any transaction. */
    static Piece standalone(Stage stage, QualifiedName table, Part part, Action action) {
        return new Piece(stage, 0, table, part, Isolation.STANDALONE, action);
    }

    /** The order of the whole: what others build on comes first, what others stand on goes last. */
    enum Stage {
        PROBES,
        NAMESPACES,
        RENAME_TABLES,
        RENAMES,
        TYPES,
        UNLINK,
        SEQUENCES,
        CREATE,
        ALTER,
        LINK,
        DROP,
        CLEANUP
    }

    /** The order within one table: what stands in the way goes first, what needs columns and values comes after them. */
    enum Part {
        CLEAR_THE_WAY,
        RENAME_TABLES,
        RENAME_COLUMNS,
        RENAME_OBJECTS,
        PROBE,
        DROP_CONSTRAINTS,
        DROP_INDEXES,
        MAKE_ROOM,
        ADD_COLUMNS,
        CHANGE_TYPES,
        CHANGE_VALUES,
        BACKFILL,
        ADD_GENERATED,
        ADD_CHECKS,
        RENAME_VALUES,
        BACKFILL_LATECOMERS,
        VALIDATE,
        REQUIRE,
        BUILD_UNIQUE,
        ADD_KEYS,
        BUILD_INDEXES,
        COMMENTS,
        DROP_GENERATED,
        DROP_COLUMNS
    }

    /** With what an action may share a transaction. */
    enum Isolation {
        SHARED,
        OWN_TRANSACTION,
        STANDALONE
    }

    boolean sharesWith(Piece next) {
        return isolation == Isolation.SHARED
                && next.isolation == Isolation.SHARED
                && stage == next.stage
                && group.equals(next.group);
    }
}

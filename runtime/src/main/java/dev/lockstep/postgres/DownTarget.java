package dev.lockstep.postgres;

import java.util.function.ToIntFunction;

/** How far to roll back. */
public final class DownTarget {

    private final ToIntFunction<History> version;

    private DownTarget(ToIntFunction<History> version) {
        this.version = version;
    }

    /** To this version, which is kept; 0 keeps none. */
    public static DownTarget version(int version) {
        return new DownTarget(history -> version);
    }

    /** So many migrations, newest first. */
    public static DownTarget migrations(int count) {
        return new DownTarget(history -> {
            int kept = history.rows().size() - count;
            return kept <= 0 ? 0 : history.rows().get(kept - 1).version();
        });
    }

    /** The newest version to keep. */
    int version(History history) {
        return version.applyAsInt(history);
    }
}

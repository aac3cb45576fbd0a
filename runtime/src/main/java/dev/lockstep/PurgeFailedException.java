package dev.lockstep;

import java.util.List;
import java.util.stream.Collectors;

/** Something that was set aside could not be dropped; each of those before it was, by itself. */
public final class PurgeFailedException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient List<SetAsideObject> purged;

    public PurgeFailedException(SetAsideObject failed, String reason, List<SetAsideObject> purged, Throwable cause) {
        super("LS730", message(failed, reason, purged), cause);
        this.purged = List.copyOf(purged);
    }

    /** What this run had dropped before. */
    public List<SetAsideObject> purged() {
        return purged;
    }

    private static String message(SetAsideObject failed, String reason, List<SetAsideObject> purged) {
        String before = purged.isEmpty()
                ? "nothing was dropped"
                : purged.stream().map(SetAsideObject::name).collect(Collectors.joining(", "))
                        + " had been dropped before";
        return failed + " cannot be dropped: " + reason + ". Drop what depends on it, then purge again; " + before
                + ".";
    }
}

package dev.lockstep.snapshot;

/** A text is not a snapshot. The message goes behind "snapshot.json cannot be read: ". */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotException(String message) {
        super(message);
    }

    SnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}

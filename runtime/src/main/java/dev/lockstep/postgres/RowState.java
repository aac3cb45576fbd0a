package dev.lockstep.postgres;

import java.util.Optional;

/** What the history says of one migration: nothing, that it is applied whole, or how far it is. */
record RowState(boolean exists, Optional<String> progress) {

    static final RowState ABSENT = new RowState(false, Optional.empty());
    static final RowState WHOLE = new RowState(true, Optional.empty());

    static RowState at(Progress progress) {
        return new RowState(true, Optional.of(progress.toString()));
    }

    static RowState of(HistoryRow row) {
        return new RowState(true, row.progress());
    }
}

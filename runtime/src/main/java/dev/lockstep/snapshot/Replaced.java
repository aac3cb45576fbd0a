package dev.lockstep.snapshot;

import java.util.List;

/**
 * A migration that was squashed into another and is no longer in the folder. Databases that applied it still say so; this is
 * what lets them go on.
 *
 * @param checksum of its script, as such databases have recorded it
 * @param steps how many steps of the squashed script are its own: who has applied it goes on behind them
 * @param replaces what it had replaced itself, when it was a squash too
 */
public record Replaced(int version, String name, String checksum, int steps, List<Replaced> replaces) {

    public Replaced {
        replaces = List.copyOf(replaces);
    }
}

package dev.lockstep;

import java.util.List;

/**
 * What {@link Migrator#baseline} found, and did.
 *
 * @param outcome whether the migrations are recorded as applied now
 * @param differences of the database from the model, with the names that were or would be taken over
 * @param names the names that the folder took over from the database: {@code rename constraint users_email_key on users to uk1}
 * @param foreign the tables that the model does not own, which stay as they are
 */
public record BaselineResult(Outcome outcome, DriftReport differences, List<String> names, List<String> foreign) {

    /** How it ended. */
    public enum Outcome {
        /** Every migration of the folder is recorded as applied. */
        RECORDED,
        /** The database differs, and that was not accepted: nothing was changed. */
        REFUSED
    }

    public BaselineResult {
        names = List.copyOf(names);
        foreign = List.copyOf(foreign);
    }
}

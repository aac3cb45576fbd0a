package dev.lockstep;

import java.time.Duration;

/**
 * A table or column that a migration renamed out of the way instead of dropping it ({@code lockstep.drops=rename}).
 *
 * @param name as SQL writes it: {@code users.phone__dropped_008}
 * @param version the migration that did it
 * @param age how long ago that was applied to this database, by the clock of the server
 */
public record SetAsideObject(String name, int version, Duration age) {

    /** {@code users.phone__dropped_008 (by migration 8, 31 days ago)}. */
    @Override
    public String toString() {
        return name + " (by migration " + version + ", " + age.toDays() + " days ago)";
    }
}

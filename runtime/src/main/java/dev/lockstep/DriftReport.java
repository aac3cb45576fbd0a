package dev.lockstep;

import java.util.List;

/**
 * How a database differs from what its migrations made of it. Only what the model owns is looked at: its tables with all that
 * belongs to them, its sequences and its enum types.
 *
 * @param version the migration that the database was compared with: the newest that it has, whole; 0 when it has none
 * @param objects what differs, by kind and name; empty when nothing does
 * @param mendingSql a script for psql that makes the database as the model says
 * @param adoptingSql a script for psql that makes a database that is as the model says into one like this: what a new migration
 *     would have to hold to keep what was found
 */
public record DriftReport(int version, List<DriftedObject> objects, String mendingSql, String adoptingSql) {

    public DriftReport {
        objects = List.copyOf(objects);
    }

    /** Whether the database is as the model says. */
    public boolean isEmpty() {
        return objects.isEmpty();
    }

    /** One line for each object and each of its differences; {@code +} is only in the database, {@code -} only in the model. */
    public List<String> lines() {
        return objects.stream().flatMap(object -> object.lines().stream()).toList();
    }
}

package dev.lockstep.sql;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.PlanOptions.Way;
import dev.lockstep.schema.Schema;
import java.util.List;

/** A change of tables in use: the schema before, rows in it, and what is done. */
record LockCase(String name, Schema before, List<String> rows, List<Change> changes, Way way) {

    static LockCase of(String name, Schema before, Schema after) {
        return of(name, before, after, Intent.NONE);
    }

    static LockCase of(String name, Schema before, Schema after, Intent intent) {
        return of(name, before, Differ.diff(before, after, intent));
    }

    static LockCase of(String name, Schema before, List<Change> changes) {
        return new LockCase(name, before, List.of(), changes, Way.UP);
    }

    /** The way back from a change that took {@code before} away. */
    static LockCase back(String name, Schema now, Schema before) {
        return new LockCase(name, now, List.of(), Differ.diff(now, before, Intent.NONE), Way.BACK);
    }

    LockCase withRows(String... statements) {
        return new LockCase(name, before, List.of(statements), changes, way);
    }

    @Override
    public String toString() {
        return name;
    }
}
